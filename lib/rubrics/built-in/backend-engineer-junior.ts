import { dimension, only, question, rubric } from './write';

/** The reference rubric: Backend Engineer at junior level. Figures as in the reference; the words are ours. */
export const backendEngineerJunior = rubric('Backend Engineer', 'junior', [
  dimension(
    'Technical Knowledge',
    20,
    [
      'Small backend code does not run: the same syntax or runtime errors return after they were explained.',
      'Gets a small task right with an occasional nudge; explains what the core language features in it do.',
      'Builds a feature alone, reaches for the standard library first, and seldom has to take a statement back.',
      'Names the cost of each choice while writing, and explains to others which language feature fits and why.',
    ],
    ['ran the code early', 'used the standard library', 'named the cost of a choice', only(['live-coding'], 'read the error before typing')],
    [
      question(6, 'Walk me through a piece of backend code you wrote lately. Why is it built this way?', ['What would you change today?']),
      question(5, 'What happens between a request arriving and your handler running?', ['Where could it be lost on the way?']),
      question(5, 'Which file of your solution did you write first, and why that one?', ['Which line would you defend least?'], ['take-home']),
      question(4, 'Before you type: what will you build first?', ['What will you run to see that it works?'], ['live-coding']),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    20,
    [
      'Hands in changes without a test; style varies by line; leaves lint and review remarks unanswered.',
      'Writes code others can read, with unit tests of the main path, and changes it after review.',
      'Splits code along clear lines, tests what could really break, and keeps the build green.',
      'Shapes code so that it can be tested, covers the edges, and has made a team’s tests or build better.',
    ],
    ['wrote a test unasked', 'named an edge case', 'acted on a remark', only(['take-home'], 'the readme was enough to run it')],
    [
      question(6, 'How did you decide what to test in your last change?', ['Which test caught something?']),
      question(4, 'Tell me about a review remark you disagreed with.', ['What is in the code now?']),
      question(4, 'You may keep one test of your solution. Which, and what does it prove?', ['What stays unproved?'], ['take-home']),
      question(4, 'What is the first test you would write for this?', ['And the one you would leave out?'], ['live-coding']),
    ],
  ),
  dimension(
    'Debugging & Troubleshooting',
    15,
    [
      'Cannot get the bug to appear again; hands elementary failures to others.',
      'Reproduces it and, with a pointer, reads the cause out of logs or a stack trace.',
      'Closes in on the cause quickly, proposes the fix, and shows in a test that it holds.',
      'Says beforehand how it could fail; leaves a check or an alert so it cannot come back.',
    ],
    ['reproduced first', 'read the trace', 'stated a hypothesis', 'proved the fix'],
    [
      question(6, 'Tell me about the last bug that fooled you. What did you look at first?', ['How did you know it was fixed?']),
      question(5, 'A request is slow once an hour. What do you do?', ['What would make you drop that idea?']),
      question(4, 'What went wrong while you built this, and how did you find it?', ['What did you try that did not help?'], ['take-home']),
      question(6, 'It fails. Tell me what you think is wrong before you change anything.', ['What will you see if you are right?'], ['live-coding']),
    ],
  ),
  dimension(
    'API Design & Integration',
    15,
    [
      'Endpoints answer in differing shapes or break their callers; the agreed contract goes unread.',
      'Designs a clear simple endpoint; follows the contract and the error conventions already there.',
      'Versions the interface, answers errors and odd input on purpose, and writes down how to call it.',
      'Has shaped how a team designs interfaces: kept old callers working and supplied examples to copy.',
    ],
    ['asked who calls it', 'covered the error answers', 'kept callers working'],
    [
      question(7, 'Design an endpoint that books a meeting room.', ['What if two people book at once?']),
      question(4, 'How would you rename a field that others already use?', ['When may the old name go?']),
      question(4, 'What does your solution answer to nonsense, and where is that decided?', ['How would a caller learn of it?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Stays silent when stuck; pull requests leave the reader guessing; agreements and dates pass by.',
      'Says where the work stands, writes pull requests one can follow, and asks before time is lost.',
      'Brings people in before it is needed, reviews with reasons and thanks, and records decisions.',
      'Has led a small discussion to a plan: laid out the trade-off and got everyone to the same one.',
    ],
    ['asked to clarify', 'credited others', 'told bad news early', only(['live-coding'], 'thought aloud')],
    [
      question(5, 'Tell me about a time you were stuck. Whom did you ask, and when?', ['What had you tried before?']),
      question(5, 'How did you last explain something technical to somebody who is not?', ['How did you notice that it had arrived?']),
      question(4, 'What in the task was unclear, and what did you make of it?', ['Where is that written down?'], ['take-home']),
    ],
  ),
  dimension(
    'System Design & Architecture',
    8,
    [
      'Cannot say which part talks to which, nor what a choice gives up.',
      'Draws the services of a small feature and follows the data through them.',
      'With some guidance picks a pattern that fits the load and says what happens when a part fails.',
      'Moves the discussion on: offers a better design than the one at hand and says what it costs.',
    ],
    ['drew the parts', 'followed the data', 'named a failure'],
    [
      question(8, 'Sketch a service that shortens links.', ['What fails first under load?']),
      question(5, 'Describe the system you worked on last. Which part would you move?', ['What would break on the way?']),
      question(4, 'Two copies of your solution run side by side. What goes wrong?', ['What would you change first?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Steers around what is new; waits to be told each next step.',
      'Changes course after feedback; finishes what was assigned with help now and then.',
      'Carries a feature to its end, asks for feedback first, and used a new skill within weeks.',
      'Learned something before it was needed, improved what surrounded the task, and taught others.',
    ],
    ['named own mistake', 'asked for feedback', 'finished unasked'],
    [
      question(5, 'What did you learn last for your work, and how?', ['Where have you used it since?']),
      question(5, 'Tell me about something you saw through to the end.', ['When did you nearly give it up?']),
      question(4, 'With one more day for this, what would you do first?', ['And what would you leave as it is?'], ['take-home']),
    ],
  ),
]);
