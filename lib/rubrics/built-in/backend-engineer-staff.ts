import { dimension, only, question, rubric } from './write';

/** Backend Engineer at staff level: several teams, direction over quarters, organisational leverage. */
export const backendEngineerStaff = rubric('Backend Engineer', 'staff', [
  dimension(
    'Technical Knowledge',
    20,
    [
      'Gives costs and figures for own services; on what other teams run, repeats opinions without having looked.',
      'Goes a layer down where it matters and turns the finding into advice that a team follows.',
      'Settles questions that stretch over teams by experiment or by figures, and says when neither is worth its price.',
      'Saw a shift coming, tried it small, and the organisation’s choice a year later rests on that trial.',
    ],
    ['said what would change the answer', 'cited own experiment', 'knew where not to dig'],
    [
      question(8, 'Which technical bet did you make for others? How did you judge it, and how did it turn out?', [
        'What would have told you sooner?',
      ]),
      question(6, 'What does your organisation believe about its systems that is wrong?', ['What would show them?']),
      question(5, 'Which claim in your solution rests on a guess?', ['What is the cheapest way to know?'], ['take-home']),
      question(5, 'Before we write: what would settle whether this is worth building?', ['What is the smallest trial?'], ['live-coding']),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    20,
    [
      'Improves the code and tests of own team; standards for others are announced and not followed.',
      'Changed how one team builds and tests, and shows the figures before and after.',
      'Made the right way the easy way for several teams: a tool, a template, a check that they chose to keep.',
      'Quality is measured across the organisation because of this person, and a decision was taken on it.',
    ],
    ['made the right way easy', 'named who pushed back', only(['take-home'], 'says what was left out on purpose')],
    [
      question(7, 'Which standard did you bring to teams that did not ask for one?', ['Who refused, and what then?']),
      question(5, 'How do you know that quality is getting better, beyond your own team?', ['Which decision was taken on that?']),
      question(5, 'What in your solution should every team copy, and what should none?', ['How would you get them to?'], ['take-home']),
    ],
  ),
  dimension(
    'Debugging & Troubleshooting',
    15,
    [
      'Limits the harm and proves the cause across services; the same kind of incident returns in another team.',
      'Runs incidents with a record and clear tasks, and ended one class of them in own area.',
      'Reads several teams’ incidents together, finds the common cause, and gets it funded and fixed.',
      'Changed how the organisation meets failure: what is rehearsed, what is measured, who decides at night.',
    ],
    ['read incidents together', 'got a fix funded', 'spoke of the people on call'],
    [
      question(8, 'What did a year of incidents have in common?', ['How did you get it paid for?', 'What did the count do?']),
      question(5, 'Everything is slow, and no graph says why. You have six engineers. Begin.', ['When do you tell whom?']),
      question(4, 'Three teams will run what you handed in. What will page them?', ['What would you rehearse with them?'], ['take-home']),
    ],
  ),
  dimension(
    'API Design & Integration',
    15,
    [
      'States a contract that can be tested at one border; how borders are drawn is left to chance.',
      'Shapes an interface that several teams depend on and moves its last caller over.',
      'Draws borders so that teams stop waiting for each other, and can show which meetings went away.',
      'Set the direction for how systems, and companies, connect to this one; partners build on it.',
    ],
    ['spoke of teams before endpoints', 'gave an interface an end', 'named what a border costs'],
    [
      question(8, 'Where was a border between two teams drawn wrongly, and what did you do?', ['Who lost something by it?']),
      question(6, 'How would you open an internal platform to partners?', ['What do you keep closed, and why?']),
      question(5, 'Where did you draw the borders in your solution, and which teams do they assume?', ['What if those teams merge?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Gets the people in the room to a written decision; it fades when this person leaves.',
      'Gets teams with opposing goals to one plan and keeps it alive in writing.',
      'Gives leaders the choice in their own terms (cost, risk, time), including the option this person dislikes.',
      'Changed a direction that had been set above, by evidence and patience, and the relationship outlived it.',
    ],
    ['stated the disliked option fairly', 'spoke in the listener’s terms', 'asked who was missing'],
    [
      question(6, 'Tell me about a decision above you that you changed.', ['And one that you could not?']),
      question(5, 'Explain your largest project to me as you would to the head of finance.', ['Which question would they ask?']),
      question(4, 'Who will object to what you propose here, and are they right?', ['What would you offer them?'], ['take-home']),
    ],
  ),
  dimension(
    'System Design & Architecture',
    8,
    [
      'Designs one system with its numbers and failures; how it fits with the three beside it does not come up.',
      'Weighs designs on cost, risk and who will run them, and goes there in steps that can be undone.',
      'Lays out where several systems should be in two years, which parts must not move, and the first step this quarter.',
      'An architecture that this person set out is in use, has changed since in the way it allowed for, and has shed a system.',
    ],
    ['said what must not move', 'named the first step', 'planned a removal'],
    [
      question(10, 'Four teams keep four copies of the customer. Where should this be in two years?', [
        'What do you do this quarter?',
        'What do you never touch?',
      ]),
      question(6, 'Which of your designs outlived its purpose, and who switched it off?', ['What had you left for that day?']),
      question(5, 'What in your design must not move, whatever comes?', ['How would a later team find that out?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Looks after a large area that was given; does not say which of its work should not be done.',
      'Takes an unclear problem that spans teams to an end that they confirm.',
      'Found the problem worth a quarter before anyone asked, made the case, and stopped something to make room.',
      'Leaves people and habits behind: others now do, without being asked, what this person began.',
    ],
    ['stopped something', 'named own wrong call', 'others carry it on'],
    [
      question(6, 'What did you stop, and how did you tell the people who had built it?', ['What did they do next?']),
      question(6, 'Which call of yours was wrong and expensive?', ['What do you do differently since?']),
      question(4, 'Should this have been built at all?', ['What would you have done with the time?'], ['take-home']),
    ],
  ),
]);
