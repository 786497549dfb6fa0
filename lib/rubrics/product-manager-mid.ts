import { ask, dimension, only, rubric } from './write';

/** Product Manager at mid level: a feature area, alone. */
export const productManagerMid = rubric('Product Manager', 'mid', [
  dimension(
    'Customer Understanding',
    20,
    [
      'Speaks of “users” in general; the last talk with one was months ago.',
      'Talks to customers each week, tells their problem in their words, and tells it from their wish.',
      'Found a need that no customer had named, from what they did, and tested it.',
      'Colleagues quote the customers this person brought in, and decide differently for it.',
    ],
    ['told a customer’s story', 'separated wish from problem', 'asked what they do today'],
    [
      ask(6, 'Tell me about the last customer you talked to.', ['What did they do, rather than say?']),
      ask(5, 'Which need did you find that nobody had asked for?'),
    ],
  ),
  dimension(
    'Product Sense & Discovery',
    18,
    [
      'Goes from idea to specification; the first test is the release.',
      'Names the riskiest assumption and tests it with the cheapest thing that could prove it wrong.',
      'Compares solutions, drops a favourite on evidence, and can say what would bring it back.',
      'Changed how a team finds things out: fewer builds thrown away, with examples.',
    ],
    ['named the riskiest assumption', 'dropped a favourite', only(['take-home'], 'states what is not known')],
    [ask(8, 'Improve how people book a doctor’s appointment.', ['What would you test by Friday?']), ask(5, 'What did you decide not to build?')],
  ),
  dimension(
    'Prioritisation & Strategy',
    15,
    [
      'Orders the list by who asked last, and reorders it at the next call.',
      'Orders work by its effect on one stated goal and says what will not be done.',
      'Holds the order against pressure with reasons, and changes it openly when the facts do.',
      'Set the goal itself: found the figure that mattered, and the teams beside it steer by it too.',
    ],
    ['said what will not be done', 'stated one goal', 'changed it openly'],
    [
      ask(6, 'How did you choose the last thing your team built?', ['What lost?']),
      ask(5, 'Your largest customer wants something that helps only them.'),
    ],
  ),
  dimension(
    'Delivery & Working with Engineering',
    15,
    [
      'Hands a specification over and asks for the date.',
      'Cuts scope with engineers so that something useful ships early, and knows what was hard.',
      'Sees a slip coming from small signs and changes the plan before the date.',
      'Engineers ask for this person on their project, and say what became easier.',
    ],
    ['cut the scope', 'knew what was hard', 'saw the slip early'],
    [ask(6, 'What did you cut to ship in time?', ['Who missed it?']), ask(4, 'How do you write down what is to be built?')],
  ),
  dimension(
    'Data & Experimentation',
    10,
    [
      'Quotes totals that rise by themselves; what would have happened anyway is not asked.',
      'Says before release which figure should move, by how much, and looks.',
      'Runs an experiment that could fail, reads it with its uncertainty, and acts on a no.',
      'Stopped a decision that a misleading figure was about to make, and showed how it misled.',
    ],
    ['said it beforehand', 'acted on a no', 'named the uncertainty'],
    [
      ask(5, 'Which experiment failed, and what did you do?', ['How sure were you?']),
      ask(4, 'Sign-ups rose by a tenth after release. What do you ask?'),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Tells each group what it likes to hear; the promises do not fit together.',
      'Writes so that design, engineering and sales read the same plan, and brings unwelcome news first.',
      'Gets two groups with opposing wishes to one choice, with the losing side’s reasons written down.',
      'Leaders decide from this person’s page without a meeting.',
    ],
    ['brought bad news first', 'stated the losing side’s reasons', 'wrote it on a page'],
    [
      ask(5, 'Tell me about a no you had to give. To whom, and how?'),
      ask(5, 'Explain your last trade-off to me as to the sales team.', ['And as to the engineers?']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Moves to the next launch; whether the last one worked is unknown.',
      'Stays with a feature until its figure is known, and says what was wrong in own judgement.',
      'Takes on what falls between roles, such as support notes or prices, because the result needs it.',
      'Took a feature out that this person had launched, and made the case in public.',
    ],
    ['named own wrong call', 'stayed until the figure', 'did what was nobody’s job'],
    [
      ask(5, 'Which launch of yours did not work? How did you find out?', ['What became of it?']),
      ask(5, 'What do you know now that you did not a year ago?'),
    ],
  ),
]);
