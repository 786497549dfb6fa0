import { dimension, only, question, rubric } from './write';

/** Engineering Manager at senior level: one or two teams and their results. */
export const engineeringManagerSenior = rubric('Engineering Manager', 'senior', [
  dimension(
    'People & Growth',
    22,
    [
      'Talks with people about tasks; what each wants to become is not known.',
      'Holds talks each week that are the other person’s, and can say what each one is working on for themselves.',
      'Told somebody an unwelcome truth early, with examples, and says what that person does differently since.',
      'Names several people who outgrew the team, what was done for each, and one of them who manages today.',
    ],
    ['spoke of one person in detail', 'gave feedback with an example', 'credited the person'],
    [
      question(7, 'Tell me about somebody who grew under you.', ['What did you do that they would not have done alone?']),
      question(6, 'And about somebody for whom it did not work out.', ['When did you know, and when did you act?']),
      question(
        5,
        'Read the case again as the person in it. What do they need from you this week?',
        ['What do you not tell them yet?'],
        ['take-home'],
      ),
    ],
  ),
  dimension(
    'Hiring & Team Building',
    14,
    [
      'Hires who feels right; what the role needs was written after the offer.',
      'Writes down what the role needs, interviews by it, and checks a year later who did well.',
      'Builds a team of people unlike each other on purpose, and names what it still lacks.',
      'Changed how the company hires, with figures on who came, who stayed, and who was passed over before.',
    ],
    ['wrote the need first', 'named what the team lacks', 'spoke of a wrong hire'],
    [
      question(6, 'Which hire did you get wrong? What did you change?', ['What had you seen and set aside?']),
      question(5, 'How do you decide between two people who would both do?', ['Who else has a say?']),
      question(5, 'Whom would you hire first into the team of this case?', ['What do you look for that it lacks?'], ['take-home']),
    ],
  ),
  dimension(
    'Delivery & Execution',
    18,
    [
      'Reports percentages; that it will be late is said in the last week.',
      'Plans by what can be shown working, limits what is begun at once, and says early when it slips.',
      'Found what really slowed the team, such as reviews or waiting, and removed it, with before and after.',
      'Brought the team to plan and deliver without its manager, and it did so for a month, with the figures.',
    ],
    ['limited work begun', 'said it early', 'found the real delay'],
    [
      question(7, 'Tell me about a delivery that went wrong.', ['What was the first sign?', 'What do you do differently?']),
      question(5, 'Your team is asked for twice what it can do. What happens on Monday?', ['Whom do you disappoint?']),
      question(5, 'What can be shown working after the first two weeks of your plan?', ['What would make you change it?'], ['take-home']),
    ],
  ),
  dimension(
    'Technical Judgement',
    16,
    [
      'Repeats the loudest engineer’s view, or decides in their place.',
      'Asks the questions that bring the risk of a design out, and lets engineers decide.',
      'Weighs debt against features in words that the business follows, and got room for it.',
      'Stopped or started a technical undertaking of a year, and can defend it on today’s knowledge.',
    ],
    ['asked about the risk', 'let engineers decide', only(['take-home'], 'names what should not be built')],
    [
      question(6, 'Which technical decision of your team did you disagree with?', ['What did you do?']),
      question(5, 'How do you explain technical debt to a head of finance?', ['What did you get for it?']),
      question(5, 'Which technical question in this case is not yours to decide?', ['What would you ask those who do?'], ['take-home']),
    ],
  ),
  dimension(
    'Strategy & Alignment',
    10,
    [
      'Passes orders down and complaints up, and adds nothing to either.',
      'Ties the team’s work to one aim that every member can repeat.',
      'Pushes back on an aim with facts and another proposal, and keeps to what was decided.',
      'Found work that the team should give up, and moved it or ended it with the agreement of those it served.',
    ],
    ['stated the aim', 'pushed back with a proposal', 'gave work up'],
    [
      question(5, 'What would your team say it is there for?', ['How did they come to that?']),
      question(5, 'When did you carry out a decision that you had argued against?', ['What did your team hear from you?']),
      question(4, 'State the aim of the team in this case in one sentence.', ['What work does that end?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Shields the team from others until both are surprised.',
      'Tells other teams and leaders how things stand before they ask, with the unwelcome news first.',
      'Settles a conflict by having both people say the other’s view, and it stays settled.',
      'Two groups that blamed each other now review their work together, by this person’s doing.',
    ],
    ['brought bad news first', 'had the other view stated', 'kept a confidence'],
    [
      question(6, 'Tell me about a conflict between two people you managed.', ['What is it like today?']),
      question(4, 'What do you tell your own manager, and how often?', ['What did you once tell too late?']),
      question(4, 'Write me the first three lines you send about this case, and to whom.', ['What do you leave out?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    8,
    [
      'Explains each miss by what other teams did or left undone.',
      'Names own part in a miss first, and asks the team for feedback on the managing.',
      'Changed a habit after feedback from a report, and told the team so.',
      'Took over a failing team by own offer, made it usual there to correct the manager, and handed it on in order.',
    ],
    ['named own part first', 'asked the team for feedback', 'changed a habit'],
    [
      question(5, 'What feedback from a report changed how you work?', ['How did they come to dare?']),
      question(5, 'What did you take on that nobody wanted?', ['In what state did you hand it on?']),
      question(4, 'Which mistake of your own does this case remind you of?', ['What did you do about it then?'], ['take-home']),
    ],
  ),
]);
