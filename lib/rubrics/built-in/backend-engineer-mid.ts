import { dimension, only, question, rubric } from './write';

/** Backend Engineer at mid level: a service or feature area, alone. */
export const backendEngineerMid = rubric('Backend Engineer', 'mid', [
  dimension(
    'Technical Knowledge',
    20,
    [
      'Needs a nudge for a task that one person should carry; explains features of the language, not what they cost.',
      'Builds the feature alone in the idiom of the language and says which library call does what.',
      'Names what each choice costs in memory, time and upkeep, and changes the code when a number says so.',
      'Explains how the runtime behaves under load, measured it before, and wrote down for others which tool fits when.',
    ],
    ['named the cost of a choice', 'measured before changing', only(['live-coding'], 'ran the code within five minutes')],
    [
      question(6, 'Which service do you know best? What in it would surprise a newcomer?', ['What did you measure there?']),
      question(5, 'How does your language share work between threads or tasks, and where did that bite you?', ['How did you see it?']),
      question(5, 'Which choice in your solution costs the most, in memory or in time?', ['How would you find out?'], ['take-home']),
      question(4, 'What will this cost for a million entries? Say it before you write it.', ['Where could you be wrong?'], ['live-coding']),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    20,
    [
      'Tests the main path and stops; large changes arrive in one piece and are hard to follow.',
      'Splits a change into steps, tests what could break, and keeps the build green through all of them.',
      'Picks the level at which a test belongs, covers the edges, and removed tests that proved nothing.',
      'Changed how a service is tested: faster or steadier builds, with the figure before and after.',
    ],
    ['named the edge first', 'chose the level of a test', only(['take-home'], 'one command runs the tests')],
    [
      question(6, 'Tell me about a change you are proud of. How was it tested?', ['What did you leave untested, and why?']),
      question(5, 'What did you do about the last test that failed at random?', ['How do you know it was that?']),
      question(4, 'Read me your solution’s history. What did each step leave working?', ['Which step would you split?'], ['take-home']),
      question(4, 'Which edge of this will you test first?', ['At which level does that test belong?'], ['live-coding']),
    ],
  ),
  dimension(
    'Debugging & Troubleshooting',
    15,
    [
      'Finds the cause only after a pointer; changes several things at once to see what helps.',
      'Narrows the fault down alone, one hypothesis at a time, and proves the fix with a test.',
      'Finds causes that cross a service border, from traces and timings, and limits the harm first.',
      'Left the service easier to diagnose: a metric, an alert, a page in the runbook that others used since.',
    ],
    ['stated a hypothesis', 'limited the harm first', 'proved the fix', only(['live-coding'], 'changed one thing at a time')],
    [
      question(7, 'Tell me about an incident in your service, from the alert on.', ['What did you look at second?', 'What is different since?']),
      question(5, 'Memory grows by a little each hour. How do you go about it?', ['What would you rule out first?']),
      question(4, 'Which fault in your solution took longest to find?', ['What would have shown it sooner?'], ['take-home']),
    ],
  ),
  dimension(
    'API Design & Integration',
    15,
    [
      'Copies the shape of an old endpoint without asking who calls the new one; errors are an afterthought.',
      'Designs the interface from its callers, with errors, limits and versions, and documents it.',
      'Makes retries safe and changes additive; can say what happens to a caller in each failure.',
      'Moved callers to a better interface without a break, and others copied the way it was done.',
    ],
    ['asked who calls it', 'made a retry safe', 'planned the old callers’ way out'],
    [
      question(8, 'Design the interface for booking and cancelling a table at a restaurant.', ['The client times out. What now?']),
      question(5, 'A partner’s API is slow and sometimes wrong. How do you live with it?', ['What do your own callers see?']),
      question(4, 'The same request reaches your solution twice. What happens?', ['What would a caller have to know?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Answers when asked; surprises come out at the date, not before it.',
      'Says early where the work stands, reviews with reasons, and writes down what was decided.',
      'Brings the people in whom a change will touch, and turns a disagreement into a written choice.',
      'Led a change across two teams: laid out the options, heard the objections, and both teams kept to it.',
    ],
    ['told bad news early', 'credited others', 'wrote a decision down'],
    [
      question(5, 'Tell me about a disagreement over a design. How did it end?', ['What would the other person say?']),
      question(5, 'When did you last tell somebody that a date would slip?', ['How long had you known?']),
      question(4, 'Which question about the task did you decide alone?', ['Whom would you have asked at work?'], ['take-home']),
    ],
  ),
  dimension(
    'System Design & Architecture',
    8,
    [
      'Draws the services of the feature but cannot say what a failing part does to the rest.',
      'Picks a pattern that fits the load and says what it gives up.',
      'Sizes the parts with numbers, names the first to fail, and plans how it degrades.',
      'Took a part of a system to a simpler design and can show what that saved.',
    ],
    ['gave numbers', 'named the first to fail', 'offered a simpler way'],
    [
      question(8, 'Sketch a service that sends a million notifications an hour.', ['Which part do you build first?', 'What may be lost?']),
      question(5, 'Which decision in your current system would you take back?', ['What would that cost today?']),
      question(4, 'A hundred times the load reaches your solution. What gives way first?', ['What would you build next?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Does the ticket as written; feedback has to be repeated before it shows.',
      'Carries a feature to production and through its first weeks; asks for feedback and acts on it.',
      'Looks after an area: fixes what nobody filed, and learned what the next quarter needs ahead of it.',
      'Raised how the team works, beyond own tickets, and can name two people who took it up.',
    ],
    ['named own mistake', 'followed it into production', 'fixed what nobody filed'],
    [
      question(5, 'What happened after your last feature went live?', ['What did you change because of it?']),
      question(5, 'What did you take on that was nobody’s job?', ['Who does it now?']),
      question(4, 'What would you have to add before you were on call for this?', ['In which order?'], ['take-home']),
    ],
  ),
]);
