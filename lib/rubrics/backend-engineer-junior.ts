import type { Cue, Dimension, Question, Rubric } from '@/lib/core/rubric';

const ask = (minutes: number, text: string, ...followUps: string[]): Question => ({ text, minutes, followUps, contexts: [] });
const cue = (text: string): Cue => ({ text, contexts: [] });

const technical: readonly Dimension[] = [
  {
    id: 'technical-knowledge',
    name: 'Technical Knowledge',
    weight: 20,
    anchors: {
      low: 'Small backend code does not run: the same syntax or runtime errors return after they were explained.',
      three: 'Gets a small task right with an occasional nudge; explains what the core language features in it do.',
      four: 'Builds a feature alone, reaches for the standard library first, and seldom has to take a statement back.',
      five: 'Names the cost of each choice while writing, and explains to others which language feature fits and why.',
    },
    cues: [cue('ran the code early'), cue('used the standard library'), cue('named the cost of a choice')],
    questions: [
      ask(6, 'Walk me through a piece of backend code you wrote lately. Why is it built this way?', 'What would you change today?'),
      ask(5, 'What happens between a request arriving and your handler running?'),
    ],
  },
  {
    id: 'code-quality-testing',
    name: 'Code Quality & Testing',
    weight: 20,
    anchors: {
      low: 'Hands in changes without a test; style varies by line; leaves lint and review remarks unanswered.',
      three: 'Writes code others can read, with unit tests of the main path, and changes it after review.',
      four: 'Splits code along clear lines, tests what could really break, and keeps the build green.',
      five: 'Shapes code so that it can be tested, covers the edges, and has made a team’s tests or build better.',
    },
    cues: [cue('wrote a test unasked'), cue('named an edge case'), cue('acted on a remark')],
    questions: [
      ask(6, 'How did you decide what to test in your last change?', 'Which test caught something?'),
      ask(4, 'Tell me about a review remark you disagreed with.'),
    ],
  },
  {
    id: 'debugging-troubleshooting',
    name: 'Debugging & Troubleshooting',
    weight: 15,
    anchors: {
      low: 'Cannot get the bug to appear again; hands elementary failures to others.',
      three: 'Reproduces it and, with a pointer, reads the cause out of logs or a stack trace.',
      four: 'Closes in on the cause quickly, proposes the fix, and shows in a test that it holds.',
      five: 'Says beforehand how it could fail; leaves a check or an alert so it cannot come back.',
    },
    cues: [cue('reproduced first'), cue('read the trace'), cue('stated a hypothesis'), cue('proved the fix')],
    questions: [
      ask(6, 'Tell me about the last bug that fooled you. What did you look at first?', 'How did you know it was fixed?'),
      ask(5, 'A request is slow once an hour. What do you do?'),
    ],
  },
  {
    id: 'api-design-integration',
    name: 'API Design & Integration',
    weight: 15,
    anchors: {
      low: 'Endpoints answer in differing shapes or break their callers; the agreed contract goes unread.',
      three: 'Designs a clear simple endpoint; follows the contract and the error conventions already there.',
      four: 'Versions the interface, answers errors and odd input on purpose, and writes down how to call it.',
      five: 'Has shaped how a team designs interfaces: kept old callers working and supplied examples to copy.',
    },
    cues: [cue('asked who calls it'), cue('covered the error answers'), cue('kept callers working')],
    questions: [
      ask(7, 'Design an endpoint that books a meeting room.', 'What if two people book at once?'),
      ask(4, 'How would you rename a field that others already use?'),
    ],
  },
];

const broader: readonly Dimension[] = [
  {
    id: 'collaboration-communication',
    name: 'Collaboration & Communication',
    weight: 12,
    anchors: {
      low: 'Stays silent when stuck; pull requests leave the reader guessing; agreements and dates pass by.',
      three: 'Says where the work stands, writes pull requests one can follow, and asks before time is lost.',
      four: 'Brings people in before it is needed, reviews with reasons and thanks, and records decisions.',
      five: 'Has led a small discussion to a plan: laid out the trade-off and got everyone to the same one.',
    },
    cues: [cue('asked to clarify'), cue('credited others'), cue('told bad news early')],
    questions: [
      ask(5, 'Tell me about a time you were stuck. Whom did you ask, and when?'),
      ask(5, 'How did you last explain something technical to somebody who is not?'),
    ],
  },
  {
    id: 'system-design-architecture',
    name: 'System Design & Architecture',
    weight: 8,
    anchors: {
      low: 'Cannot say which part talks to which, nor what a choice gives up.',
      three: 'Draws the services of a small feature and follows the data through them.',
      four: 'With some guidance picks a pattern that fits the load and says what happens when a part fails.',
      five: 'Moves the discussion on: offers a better design than the one at hand and says what it costs.',
    },
    cues: [cue('drew the parts'), cue('followed the data'), cue('named a failure')],
    questions: [
      ask(8, 'Sketch a service that shortens links.', 'What fails first under load?'),
      ask(5, 'Describe the system you worked on last. Which part would you move?'),
    ],
  },
  {
    id: 'learning-ownership',
    name: 'Learning & Ownership',
    weight: 10,
    anchors: {
      low: 'Steers around what is new; waits to be told each next step.',
      three: 'Changes course after feedback; finishes what was assigned with help now and then.',
      four: 'Carries a feature to its end, asks for feedback first, and used a new skill within weeks.',
      five: 'Learned something before it was needed, improved what surrounded the task, and taught others.',
    },
    cues: [cue('named own mistake'), cue('asked for feedback'), cue('finished unasked')],
    questions: [
      ask(5, 'What did you learn last for your work, and how?', 'Where have you used it since?'),
      ask(5, 'Tell me about something you saw through to the end.'),
    ],
  },
];

/** The reference rubric: Backend Engineer at junior level. Figures as in the reference; the words are ours. */
export const backendEngineerJunior: Rubric = {
  id: 'backend-engineer-junior',
  version: 1,
  title: 'Backend Engineer, Junior',
  role: 'Backend Engineer',
  level: 'junior',
  dimensions: [...technical, ...broader],
  rules: [{ rule: 'minimum-count', count: 2, score: 4 }],
};
