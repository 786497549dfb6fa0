import { dimension, only, question, rubric } from './write';

/** Backend Engineer at senior level: several services, other people's work, ambiguous problems. */
export const backendEngineerSenior = rubric('Backend Engineer', 'senior', [
  dimension(
    'Technical Knowledge',
    20,
    [
      'Builds own features to the end but reasons from habit: no figure, no alternative, no cost for others.',
      'Names the cost of each choice for the service and for whoever keeps it, with a figure where one can be had.',
      'Goes a layer down when it matters (runtime, storage, network), and explains the finding so that a team acts on it.',
      'Settled a technical question for several teams by experiment, and wrote the guidance they still follow.',
    ],
    ['gave a figure', 'went a layer down', 'compared two real alternatives'],
    [
      question(7, 'What is the deepest you had to dig below your own code?', ['How did others learn of it?']),
      question(5, 'Which technology did you argue against, and with what?', ['What would have changed your mind?']),
      question(5, 'Which alternative did you set aside in your solution, and on what figure?', ['When would it win?'], ['take-home']),
      question(5, 'What happens one layer below this line?', ['How would you show it to a colleague?'], ['live-coding']),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    20,
    [
      'Keeps own code in order and leaves the rest as found; reviews name style and miss the risk.',
      'Chooses where each test belongs, covers the edges, and asks the same in review with reasons.',
      'Changed how a team builds or tests: fewer escaped faults or shorter builds, with figures.',
      'Set a standard that several teams took up, and removed the old way with them instead of decreeing it.',
    ],
    ['named the riskiest line', 'asked what the test proves', only(['take-home'], 'the history tells the story of the change')],
    [
      question(6, 'How do you review a change in code that you do not know?', ['What do you let pass?']),
      question(6, 'Your team’s build takes forty minutes and fails at random. What do you do in the first week?', ['Who helps you?']),
      question(5, 'Review your own solution as if a colleague had sent it.', ['What would you insist on?'], ['take-home']),
      question(5, 'Which line of this is the riskiest, and what would guard it?', ['Who would read that guard?'], ['live-coding']),
    ],
  ),
  dimension(
    'Debugging & Troubleshooting',
    15,
    [
      'Solves faults inside one service; across services waits for their owners to look.',
      'Follows a fault through several services with traces, limits the harm first, and proves the cause.',
      'Runs an incident: gives people tasks, keeps a record, says what is known and what is not.',
      'Ended a class of incidents, not one: changed a default, a library or a design, and the count fell.',
    ],
    ['limited the harm first', 'said what was not known', 'named the class of fault'],
    [
      question(8, 'Take me through the worst incident you ran.', ['Who did what?', 'Which action item mattered a year later?']),
      question(5, 'Two teams each say that the other’s service is slow. How do you settle it?', ['What do you ask each for?']),
      question(4, 'Your solution fails at night, for somebody who has never seen it. What do they find?', ['What would you add?'], ['take-home']),
    ],
  ),
  dimension(
    'API Design & Integration',
    15,
    [
      'Designs an endpoint from its one caller, with its errors; a second caller or a second version was not thought of.',
      'Makes retries safe, changes additive, and failures explicit, and states the contract in a form that can be tested.',
      'Shapes an interface several teams depend on: limits, ownership, and a way out for the old version with dates.',
      'Wrote the rules by which teams design interfaces, and moved a contested one through to its last caller.',
    ],
    ['asked for the second caller', 'made the contract testable', 'gave the old version an end'],
    [
      question(8, 'Design the interface between orders and payments, owned by two teams.', [
        'How do they disagree safely?',
        'How does version 2 arrive?',
      ]),
      question(5, 'Which interface did you regret, and how did you get out of it?', ['What did its callers pay?']),
      question(4, 'A second team wants to call your solution. What do you promise them?', ['What do you refuse?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Explains own work when asked, with reasons; other people’s misunderstandings stay where they are.',
      'Brings in whom a change will touch, writes the options down, and gets to a decision that holds.',
      'Makes others’ work go well: unblocks, teaches in review, and says the uncomfortable thing to the person concerned.',
      'Aligned teams with opposing goals on one plan, and they describe it in the same words.',
    ],
    ['restated the other view fairly', 'asked whom it touches', 'taught without taking over'],
    [
      question(6, 'When did you change your mind because of a colleague?', ['What did you do next?']),
      question(5, 'Tell me about feedback that was hard to give.', ['How are you with that person today?']),
      question(4, 'Explain your solution to somebody who will keep it when you are gone.', ['What would they curse?'], ['take-home']),
    ],
  ),
  dimension(
    'System Design & Architecture',
    8,
    [
      'Picks a known pattern and fits the problem to it; load, failure and cost are not asked about.',
      'Asks for the numbers, names the first part to fail, and plans how the system degrades.',
      'Weighs two designs on cost, risk and who will run them, and plans the way there in steps that can be undone.',
      'Replaced or split a running system without a stop, and knows what the new shape made harder.',
    ],
    ['asked for the numbers', 'planned steps that can be undone', 'said who will run it'],
    [
      question(10, 'Move a table of two billion rows to another store while it is in use.', [
        'What is your first step that can be undone?',
        'How do you know it is right?',
      ]),
      question(6, 'Which part of your system will not survive ten times the load?', ['Who else knows that?']),
      question(5, 'What did you decide your solution should not do?', ['What would make you reopen that?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Carries what was assigned into production; problems between two teams stay between them.',
      'Looks after an area, its debts and its on-call, and learned what the next quarter needed ahead of it.',
      'Takes an unclear problem, finds out what it really is, and brings it to an end that others confirm.',
      'Raised what several people can do: somebody now runs what this person once ran.',
    ],
    ['asked what the problem really is', 'named own mistake', 'handed something over well'],
    [
      question(6, 'Tell me about a problem that nobody could name at first.', ['How did you know you were done?']),
      question(5, 'Who grew because of you, and how do you know?', ['What do they do that you did?']),
      question(4, 'What was the real problem behind this task?', ['What did you leave out because of that?'], ['take-home']),
    ],
  ),
]);
