import { dimension, only, question, rubric } from './write';

/** Product Manager at mid level: a feature area, alone. */
export const productManagerMid = rubric('Product Manager', 'mid', [
  dimension(
    'Customer Understanding',
    20,
    [
      'Speaks of “users” in general; the last talk with one was months ago.',
      'Talks to customers each week, and tells their problem apart from what they wish for.',
      'Found a need that no customer had named, from what they did, and tested it.',
      'Brought colleagues face to face with customers, and names a decision that they changed because of it.',
    ],
    ['told a customer’s story', 'separated wish from problem', 'asked what they do today'],
    [
      question(6, 'Tell me about the last customer you talked to.', ['What did they do, rather than say?']),
      question(5, 'Which need did you find that nobody had asked for?', ['How did you test it?']),
      question(4, 'Which customer of this case would you call first, and what do you ask?', ['What do you not tell them?'], ['take-home']),
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
    [
      question(8, 'Improve how people book a doctor’s appointment.', ['What would you test by Friday?']),
      question(5, 'What did you decide not to build?', ['Who still asks for it?']),
      question(5, 'Which assumption carries your whole proposal?', ['What is the cheapest way to lose it?'], ['take-home']),
    ],
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
      question(6, 'How did you choose the last thing your team built?', ['What lost?']),
      question(5, 'Your largest customer wants something that helps only them.', ['What do you answer, and who hears it?']),
      question(4, 'Strike one item from your proposal. Which, and why that one?', ['What would bring it back?'], ['take-home']),
    ],
  ),
  dimension(
    'Delivery & Working with Engineering',
    15,
    [
      'Hands a specification over and asks for the date.',
      'Cuts scope with engineers so that something useful ships early, and knows what was hard.',
      'Sees a slip coming from small signs and changes the plan before the date.',
      'Changed how product and engineering plan together, and names what engineers no longer have to ask.',
    ],
    ['cut the scope', 'knew what was hard', 'saw the slip early'],
    [
      question(6, 'What did you cut to ship in time?', ['Who missed it?']),
      question(4, 'How do you write down what is to be built?', ['What do engineers still ask you?']),
      question(4, 'What of your proposal could be in users’ hands in two weeks?', ['What will engineers find hard?'], ['take-home']),
    ],
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
      question(5, 'Which experiment failed, and what did you do?', ['How sure were you?']),
      question(4, 'Sign-ups rose by a tenth after release. What do you ask?', ['Which answer would worry you?']),
      question(4, 'Which figure in the case would you not rely on?', ['What would you count instead?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Tells each group what it likes to hear; the promises do not fit together.',
      'Writes so that design, engineering and sales read the same plan, and brings unwelcome news first.',
      'Gets two groups with opposing wishes to one choice, with the losing side’s reasons written down.',
      'Wrote a page from which leaders decided without a meeting, and other teams now decide from pages like it.',
    ],
    ['brought bad news first', 'stated the losing side’s reasons', 'wrote it on a page'],
    [
      question(5, 'Tell me about a no you had to give. To whom, and how?', ['What did they do next?']),
      question(5, 'Explain your last trade-off to me as to the sales team.', ['And as to the engineers?']),
      question(4, 'Who will like your proposal least, and what is their best reason?', ['What would you write to them?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Moves to the next launch; whether the last one worked is unknown.',
      'Stays with a feature until its figure is known, and says what was wrong in own judgement.',
      'Takes on what falls between roles, such as support notes or prices, because the result needs it.',
      'Took out a launch of own making on its figures, in public, and others now judge theirs the same way.',
    ],
    ['named own wrong call', 'stayed until the figure', 'did what was nobody’s job'],
    [
      question(5, 'Which launch of yours did not work? How did you find out?', ['What became of it?']),
      question(5, 'What do you know now that you did not a year ago?', ['From whom did you learn it?']),
      question(4, 'Where do you think your proposal is wrong?', ['When would you find out?'], ['take-home']),
    ],
  ),
]);
