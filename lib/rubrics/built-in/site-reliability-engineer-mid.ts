import { dimension, only, question, rubric } from './write';

/** Site Reliability Engineer at mid level: the reliability of a service or area, alone. */
export const siteReliabilityEngineerMid = rubric('Site Reliability Engineer', 'mid', [
  dimension(
    'Systems & Networking',
    18,
    [
      'Restarts what hangs; what the kernel, the network or the disk was doing stays unknown.',
      'Follows a request from name to socket to process and finds which layer is slow.',
      'Explains limits before they are met (files, connections, memory) and sets them on purpose.',
      'Found a fault below the service, such as in a kernel setting or a driver, proved it, and wrote it up for others.',
    ],
    ['went layer by layer', 'knew a limit by number', only(['live-coding'], 'read the manual page')],
    [
      question(6, 'A host answers pings and nothing else. What do you look at, in order?', ['What does each finding rule out?']),
      question(5, 'What happens on the wire when a client opens a secure connection?', ['Which step fails most often, in your experience?']),
      question(4, 'Which limit will your solution meet first?', ['At which number?'], ['take-home']),
      question(6, 'Something on this host is slow. Show me where you look.', ['What have you ruled out by now?'], ['live-coding']),
    ],
  ),
  dimension(
    'Automation & Code',
    17,
    [
      'Keeps a folder of commands to paste; the second run does harm.',
      'Writes tools that can be run again safely, are reviewed and tested, and say what they will do.',
      'Removes a manual task entirely and can say how many hours a month that was.',
      'Built a tool that other teams run without asking, with limits that stopped a mistake of theirs.',
    ],
    ['made a rerun safe', 'showed what would change', 'counted the hours saved'],
    [
      question(6, 'Which manual task did you end?', ['How could your tool do harm?']),
      question(5, 'How do you roll a setting out to a thousand hosts?', ['When do you stop?']),
      question(4, 'Run your solution twice. What does the second run do?', ['And when the first was cut off?'], ['take-home', 'live-coding']),
    ],
  ),
  dimension(
    'Observability & Objectives',
    15,
    [
      'Watches machine load; whether users are served is learned from users.',
      'Measures what users feel, sets an objective, and alerts on its budget.',
      'Dropped alerts nobody acted on and shows that nothing was missed.',
      'Brought a team to plan by its error budget: a release waited because the budget was spent.',
    ],
    ['began from the user', 'deleted an alert', 'named an objective'],
    [
      question(6, 'Choose the objective for a checkout page.', ['What do you do when it is spent by the tenth of the month?']),
      question(5, 'Which alert did you last delete?', ['What made you sure?']),
      question(4, 'How would you know, from outside, that your solution works?', ['What would you page for?'], ['take-home']),
    ],
  ),
  dimension(
    'Incident Response',
    18,
    [
      'Tries fixes at once and alone; nobody is told, and nothing is written down.',
      'Limits the harm first, says what is known, and keeps a record while working.',
      'Leads an incident with several people: roles, one change at a time, news at fixed times.',
      'Turned reviews of incidents into changes that were made, and the same kind has not come back.',
    ],
    ['limited the harm first', 'made one change at a time', 'blamed nobody'],
    [
      question(8, 'Take me through an incident you led.', ['What did you tell people, and when?', 'What was changed afterwards?']),
      question(5, 'The fix is risky, and so is waiting. How do you decide?', ['Whom do you ask?']),
      question(4, 'Your solution breaks production. What does the runbook say first?', ['How do you take it back?'], ['take-home']),
    ],
  ),
  dimension(
    'Capacity & Resilience',
    10,
    [
      'Adds machines after it was full; what fails together was not asked.',
      'Forecasts from growth, tests under load, and knows what happens when a zone is lost.',
      'Rehearses failure on purpose and mends what the rehearsal shows.',
      'Made rehearsals a habit of several teams, and held the same objective at a lower cost, with the sum.',
    ],
    ['asked what fails together', 'rehearsed a failure', 'gave a forecast'],
    [
      question(6, 'A zone goes dark at peak. What happens to your service?', ['How do you know?']),
      question(4, 'When did a backup fail you?', ['How do you test them since?']),
      question(4, 'Which single part of your solution may fail without anyone noticing?', ['And which may not?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Says no to releases without a way to yes; developers go around.',
      'Works with developers before release, and explains a risk in what users would see.',
      'Gets a team to take up its own on-call by making it bearable first.',
      'Settled who owns what between teams that both said “not ours”, and it is written where both look.',
    ],
    ['offered a way to yes', 'explained in users’ terms', 'credited others'],
    [
      question(5, 'A team wants to release on the eve of a holiday. What do you say?', ['What would make it a yes?']),
      question(5, 'How did you get developers to care about operations?', ['What did they get from it?']),
      question(4, 'Which part of your solution needs somebody else’s agreement?', ['How would you ask for it?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Keeps the knowledge in own head; holidays are interrupted.',
      'Writes runbooks others have used, and learns a system before being paged for it.',
      'Looks for what will fail next and mends it before it pages.',
      'Handed a service over so that others run it without a call, and can show the pages that stopped.',
    ],
    ['wrote it down', 'mended it before it paged', 'named own mistake'],
    [
      question(5, 'What did you mend that had not broken yet?', ['How did you know?']),
      question(5, 'Which of your own mistakes took something down?', ['What stops the next person from making it?']),
      question(4, 'What would a colleague need, to run this without you?', ['Which of that is in what you handed in?'], ['take-home']),
    ],
  ),
]);
