import { ask, dimension, only, rubric } from './write';

/** Site Reliability Engineer at senior level: the reliability of several services, other people's work. */
export const siteReliabilityEngineerSenior = rubric('Site Reliability Engineer', 'senior', [
  dimension(
    'Systems & Networking',
    18,
    [
      'Debugs a host with a long list of commands; a fault that needs two systems at once is passed on.',
      'Knows the limits of the systems in use by number and sets them on purpose.',
      'Follows faults through kernel, network and someone else’s service to a cause that its owners accept.',
      'Changed a base that everything stands on (images, network, scheduler) while it carried load.',
    ],
    ['named a limit by number', 'proved it to the owners', 'planned the way back'],
    [
      ask(8, 'What is the hardest fault you traced across systems?', ['How did its owners take it?']),
      ask(5, 'Move every host to another kernel. Begin.'),
    ],
  ),
  dimension(
    'Automation & Code',
    17,
    [
      'Automates own chores; each team has its own script for the same thing.',
      'Ends manual work outright and counts the hours.',
      'Builds platforms with guards: what a stranger can do wrong was thought of first.',
      'Teams that never met this person run on the platform and extend it by themselves.',
    ],
    ['thought of a stranger’s mistake', 'counted the hours', only(['take-home'], 'shows what would change before it does')],
    [
      ask(7, 'What can go wrong when your automation is right and its input is not?', ['Which guard fired in earnest?']),
      ask(5, 'What did you decide not to automate?'),
    ],
  ),
  dimension(
    'Observability & Objectives',
    15,
    [
      'Has a board for everything; in the night nobody knows which to read.',
      'Alerts on what users feel and removed the rest.',
      'Got several teams to plan by error budgets, including one that did not want to.',
      'The organisation’s promises to customers rest on objectives that this person brought in.',
    ],
    ['named who refused', 'tied it to a promise', 'removed a board'],
    [
      ask(6, 'A product lead ignores a spent budget. What do you do?', ['And when it happens again?']),
      ask(5, 'How do you set an objective for a service that depends on five others?'),
    ],
  ),
  dimension(
    'Incident Response',
    18,
    [
      'Fixes quickly in person; others watch, and the next one needs the same person.',
      'Leads with roles and fixed news, and reviews without blame.',
      'Trains others to lead, rehearses with them, and stays out of the way in earnest.',
      'Changed what leaders do in an incident and after it; reviews are read, and funded.',
    ],
    ['let somebody else lead', 'rehearsed it', 'found the cause behind the cause'],
    [
      ask(8, 'Tell me about an incident that somebody else led because of you.', ['Where did you bite your tongue?']),
      ask(5, 'Which finding of a review cost the most to put right?'),
    ],
  ),
  dimension(
    'Capacity & Resilience',
    10,
    [
      'Plans one service well; that all of them fail over to the same place goes unnoticed.',
      'Rehearses failures and mends what they show.',
      'Plans across services: what fails together, what is shed first, what is never shed.',
      'Put a price on each further nine, and the business chose by it.',
    ],
    ['said what is shed first', 'found a shared weakness', 'put a price on it'],
    [
      ask(7, 'A region is gone for a day. What do users have?', ['What did you promise them?']),
      ask(5, 'Where did you make something less reliable on purpose?'),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Speaks in graphs to people who asked about customers.',
      'Gets teams to take up on-call by making it bearable.',
      'Turns a fight over ownership into a border both sides keep, with the managers in the room.',
      'Reliability is argued for by people who used to argue against it.',
    ],
    ['spoke of customers', 'restated the other view fairly', 'asked who was missing'],
    [
      ask(6, 'Whom did you win over, and what changed their mind?'),
      ask(5, 'Explain to a head of sales why there will be an outage.', ['What do you promise?']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Works hard on what burns; the list of what burns is the same a year later.',
      'Mends what has not broken yet, and writes it down.',
      'Took an unclear worry (“we are fragile”) to three named risks, and two are gone.',
      'Chose what to stop watching, told everyone, and was right for reasons given beforehand.',
    ],
    ['named the risks', 'stopped something', 'named own wrong call'],
    [ask(6, 'Which risk did you find that nobody had asked about?', ['How did you get it paid for?']), ask(5, 'What did you stop doing?')],
  ),
]);
