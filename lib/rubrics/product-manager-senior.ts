import { ask, dimension, only, rubric } from './write';

/** Product Manager at senior level: a product, several teams, ambiguous problems. */
export const productManagerSenior = rubric('Product Manager', 'senior', [
  dimension(
    'Customer Understanding',
    20,
    [
      'Knows the customers of today’s product; those who left or never came are not spoken to.',
      'Finds needs from what people do, and tests them.',
      'Sees segments whose needs pull apart, chooses between them, and says who will be disappointed.',
      'Opened a market that others had read as too small, on evidence gathered before it was cheap.',
    ],
    ['spoke to those who left', 'chose a segment', 'said who is disappointed'],
    [
      ask(6, 'Which customers did you decide not to serve?', ['How did you tell them?']),
      ask(5, 'What do people who left your product use now, and why?'),
    ],
  ),
  dimension(
    'Product Sense & Discovery',
    18,
    [
      'Tests details of a solution whose premise was never tested.',
      'Drops favourites on evidence and compares real alternatives.',
      'Runs several bets of different risk at once and stops those that do not pay, by dates set beforehand.',
      'Brought a product to life or to its end where the figures were silent, and explained the judgement.',
    ],
    ['set a stop date', 'tested the premise', only(['take-home'], 'says what would prove it wrong')],
    [
      ask(8, 'You have two teams and a year for people who rent flats. What do you try?', ['When do you stop?']),
      ask(5, 'Which bet did you end, and who was against it?'),
    ],
  ),
  dimension(
    'Prioritisation & Strategy',
    15,
    [
      'Has a roadmap by quarter; why these things and not others takes a long talk.',
      'Holds an order of work against pressure and changes it when facts do.',
      'Writes a strategy that rules things out, and teams use it to say no by themselves.',
      'Moved the company’s direction by a case that competitors’ moves later bore out.',
    ],
    ['ruled something out', 'named a competitor’s strength', 'gave teams a way to say no'],
    [
      ask(7, 'What does your strategy forbid?', ['Who wanted it anyway?']),
      ask(5, 'Where will your market be in three years, and what if you are wrong?'),
    ],
  ),
  dimension(
    'Delivery & Working with Engineering',
    15,
    [
      'Delivers with one team; work that needs three waits for the slowest.',
      'Cuts scope early and sees a slip from small signs.',
      'Plans across teams by what can be shown working each month, and unties what binds them.',
      'Made room for a technical renewal by telling the business what it buys.',
    ],
    ['showed it working', 'untied two teams', 'made room for a renewal'],
    [
      ask(6, 'Three teams, one launch. How do you know where you are?', ['What did you untie?']),
      ask(5, 'How did you get a quarter for something customers cannot see?'),
    ],
  ),
  dimension(
    'Data & Experimentation',
    10,
    [
      'Runs many small tests; the large question is left to opinion.',
      'Acts on experiments that said no, and states the uncertainty.',
      'Chooses the few figures that a product steers by, and knows how each can be gamed.',
      'Settled a long quarrel of leaders with an experiment both sides had signed beforehand.',
    ],
    ['said how a figure is gamed', 'had both sides sign', 'used judgement where data ends'],
    [
      ask(5, 'How could your main figure rise while the product gets worse?', ['What guards against it?']),
      ask(5, 'Which decision must not be left to an experiment?'),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Persuades by energy in the room; a week later each remembers another decision.',
      'Brings opposing groups to one written choice.',
      'Says the unwelcome thing to leaders early, with options, including one this person dislikes.',
      'Built trust between groups that had stopped talking, and they plan together without help.',
    ],
    ['said the unwelcome thing', 'stated the disliked option fairly', 'asked who was missing'],
    [
      ask(6, 'When did you tell a leader that they were wrong?', ['What options did you bring?']),
      ask(5, 'Which two groups work together because of you?'),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Owns the roadmap; revenue, support and law are mentioned as other people’s affairs.',
      'Stays until the result is known and says what was misjudged.',
      'Owns the outcome whole, and took the blame for a miss while naming what changes.',
      'Product managers who learned here now run areas of their own.',
    ],
    ['took the blame', 'named what changes', 'grew somebody'],
    [ask(6, 'What was your most expensive mistake?', ['What is different now?']), ask(5, 'Whom did you teach, and what do they do better than you?')],
  ),
]);
