import { dimension, only, question, rubric } from './write';

/** Site Reliability Engineer at senior level: the reliability of several services, other people's work. */
export const siteReliabilityEngineerSenior = rubric('Site Reliability Engineer', 'senior', [
  dimension(
    'Systems & Networking',
    18,
    [
      'Finds the slow layer on one host; a fault that needs two systems at once is passed on.',
      'Knows the limits of the systems in use by number and sets them on purpose.',
      'Follows faults through kernel, network and someone else’s service to a cause that its owners accept.',
      'Changed a base that everything stands on (images, network, scheduler) while it carried load.',
    ],
    ['named a limit by number', 'proved it to the owners', 'planned the way back'],
    [
      question(8, 'What is the hardest fault you traced across systems?', ['How did its owners take it?']),
      question(5, 'Move every host to another kernel. Begin.', ['What makes you stop?']),
      question(4, 'Which assumption about the network does your solution make?', ['How would you see it fail?'], ['take-home']),
      question(6, 'Two systems blame each other here. Show me which one it is.', ['What would convince its owner?'], ['live-coding']),
    ],
  ),
  dimension(
    'Automation & Code',
    17,
    [
      'Writes tools that can be run again for own chores; each team has its own script for the same thing.',
      'Ends manual work outright and counts the hours that it took.',
      'Builds platforms with guards: what a stranger can do wrong was thought of first.',
      'Teams that never met this person run on the platform and extend it by themselves.',
    ],
    ['thought of a stranger’s mistake', 'counted the hours', only(['take-home'], 'shows what would change before it does')],
    [
      question(7, 'What can go wrong when your automation is right and its input is not?', ['Which guard fired in earnest?']),
      question(5, 'What did you decide not to automate?', ['Who does it by hand now?']),
      question(4, 'What is the worst that a stranger can do with your solution?', ['What stops them today?'], ['take-home', 'live-coding']),
    ],
  ),
  dimension(
    'Observability & Objectives',
    15,
    [
      'Sets an objective for one service; for the rest there are boards, and at night nobody knows which to read.',
      'Alerts on what users feel, removed the rest, and shows that nothing was missed.',
      'Got several teams to plan by error budgets, including one that did not want to.',
      'The organisation’s promises to customers rest on objectives that this person brought in.',
    ],
    ['named who refused', 'tied it to a promise', 'removed a board'],
    [
      question(6, 'A product lead ignores a spent budget. What do you do?', ['And when it happens again?']),
      question(5, 'How do you set an objective for a service that depends on five others?', ['What do you promise above them?']),
      question(4, 'Which promise to users would you make for your solution?', ['What does keeping it cost?'], ['take-home']),
    ],
  ),
  dimension(
    'Incident Response',
    18,
    [
      'Limits the harm and keeps a record in person; others watch, and the next one needs the same person.',
      'Leads with roles and fixed news, makes one change at a time, and reviews without blame.',
      'Trains others to lead, rehearses with them, and stays out of the way in earnest.',
      'Changed what leaders do in an incident and after it; reviews are read, and funded.',
    ],
    ['let somebody else lead', 'rehearsed it', 'found the cause behind the cause'],
    [
      question(8, 'Tell me about an incident that somebody else led because of you.', ['Where did you bite your tongue?']),
      question(5, 'Which finding of a review cost the most to put right?', ['Who paid for it?']),
      question(4, 'Somebody new is on call for your solution tonight. What have you rehearsed with them?', ['What is left to luck?'], ['take-home']),
    ],
  ),
  dimension(
    'Capacity & Resilience',
    10,
    [
      'Forecasts and load-tests one service; that all of them fail over to the same place goes unnoticed.',
      'Rehearses failures on purpose and mends what the rehearsal shows.',
      'Plans across services: what fails together, what is shed first, what is never shed.',
      'Put a price on each further nine, and the business chose by it.',
    ],
    ['said what is shed first', 'found a shared weakness', 'put a price on it'],
    [
      question(7, 'A region is gone for a day. What do users have?', ['What did you promise them?']),
      question(5, 'Where did you make something less reliable on purpose?', ['Who agreed?']),
      question(4, 'What does your solution shed first when it is too much?', ['Who is told?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Explains a risk to the developers next door; leaders get graphs where they asked about customers.',
      'Gets teams to take up their own on-call by making it bearable.',
      'Turns a fight over ownership into a border both sides keep, with the managers in the room.',
      'Reliability is argued for by people who used to argue against it, and this person names what turned them.',
    ],
    ['spoke of customers', 'restated the other view fairly', 'asked who was missing'],
    [
      question(6, 'Whom did you win over, and what changed their mind?', ['What did you give up for it?']),
      question(5, 'Explain to a head of sales why there will be an outage.', ['What do you promise?']),
      question(4, 'Whose work changes if your solution is adopted?', ['What do they get for it?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Mends what burns and writes it down; the list of what burns is the same a year later.',
      'Looks for what will fail next across services, and mends it before it pages.',
      'Took an unclear worry (“we are fragile”) to three named risks, and two are gone.',
      'Set up how teams find and close risks; they do it without this person, and stopped what no longer pays.',
    ],
    ['named the risks', 'stopped something', 'named own wrong call'],
    [
      question(6, 'Which risk did you find that nobody had asked about?', ['How did you get it paid for?']),
      question(5, 'What did you stop doing?', ['What did you tell the people who relied on it?']),
      question(4, 'Which risk of your solution would you accept, and who should sign for it?', ['Until when?'], ['take-home']),
    ],
  ),
]);
