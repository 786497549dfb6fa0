import { dimension, only, question, rubric } from './write';

/** Product Manager at senior level: a product, several teams, ambiguous problems. */
export const productManagerSenior = rubric('Product Manager', 'senior', [
  dimension(
    'Customer Understanding',
    20,
    [
      'Talks to the customers of today’s product; those who left or never came are not spoken to.',
      'Finds needs that nobody named, from what people do, and tests them.',
      'Sees segments whose needs pull apart, chooses between them, and says who will be disappointed.',
      'Opened a market that others had read as too small, on evidence that this person had gathered first.',
    ],
    ['spoke to those who left', 'chose a segment', 'said who is disappointed'],
    [
      question(6, 'Which customers did you decide not to serve?', ['How did you tell them?']),
      question(5, 'What do people who left your product use now, and why?', ['How did you find out?']),
      question(4, 'Which segment of this case does your proposal disappoint?', ['How large is it, and how do you know?'], ['take-home']),
    ],
  ),
  dimension(
    'Product Sense & Discovery',
    18,
    [
      'Tests the riskiest detail of a solution whose premise was never tested.',
      'Drops favourites on evidence and compares real alternatives.',
      'Runs several bets of different risk at once and stops those that do not pay, by dates set beforehand.',
      'Changed how the company stakes, judges and ends its bets, and names one it would not have ended before.',
    ],
    ['set a stop date', 'tested the premise', only(['take-home'], 'says what would prove it wrong')],
    [
      question(8, 'You have two teams and a year for people who rent flats. What do you try?', ['When do you stop?']),
      question(5, 'Which bet did you end, and who was against it?', ['What happened to the people on it?']),
      question(5, 'What would have to be true for your proposal to be the wrong one?', ['By when will you know?'], ['take-home']),
    ],
  ),
  dimension(
    'Prioritisation & Strategy',
    15,
    [
      'Orders the work by one goal for each quarter; why this goal and not another takes a long talk.',
      'Holds an order of work against pressure and changes it openly when facts do.',
      'Writes a strategy that rules things out, and teams use it to say no by themselves.',
      'Moved the company’s direction by a written case that said what would prove it wrong, and was held to it.',
    ],
    ['ruled something out', 'named a competitor’s strength', 'gave teams a way to say no'],
    [
      question(7, 'What does your strategy forbid?', ['Who wanted it anyway?']),
      question(5, 'Where will your market be in three years, and what if you are wrong?', ['What do you keep open for that?']),
      question(4, 'What does your proposal rule out for the next year?', ['How would a team know, without asking you?'], ['take-home']),
    ],
  ),
  dimension(
    'Delivery & Working with Engineering',
    15,
    [
      'Cuts scope with one team and ships early; work that needs three waits for the slowest.',
      'Sees a slip from small signs and changes the plan before the date.',
      'Plans across teams by what can be shown working each month, and unties what binds them.',
      'Changed how several teams ship: fewer waits between them, with figures, and room for renewal in every plan.',
    ],
    ['showed it working', 'untied two teams', 'made room for a renewal'],
    [
      question(6, 'Three teams, one launch. How do you know where you are?', ['What did you untie?']),
      question(5, 'How did you get a quarter for something customers cannot see?', ['What did it buy?']),
      question(4, 'Which two teams does your plan tie together, and can they be untied?', ['What is shown in the first month?'], ['take-home']),
    ],
  ),
  dimension(
    'Data & Experimentation',
    10,
    [
      'Says which figure each small test should move; the large question is left to opinion.',
      'Acts on experiments that said no, and states the uncertainty.',
      'Chooses the few figures that a product steers by, and knows how each can be gamed.',
      'Settled a long quarrel of leaders with an experiment both sides had signed beforehand.',
    ],
    ['said how a figure is gamed', 'had both sides sign', 'used judgement where data ends'],
    [
      question(5, 'How could your main figure rise while the product gets worse?', ['What guards against it?']),
      question(5, 'Which decision must not be left to an experiment?', ['Who takes it, and on what?']),
      question(4, 'How would somebody game the figure that you propose?', ['What do you watch beside it?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Writes a plan that each group can read; where their wishes collide, each remembers another decision.',
      'Brings opposing groups to one written choice, with the losing side’s reasons in it.',
      'Says the unwelcome thing to leaders early, with options, including one this person dislikes.',
      'Built trust between groups that had stopped talking, and they plan together without help.',
    ],
    ['said the unwelcome thing', 'stated the disliked option fairly', 'asked who was missing'],
    [
      question(6, 'When did you tell a leader that they were wrong?', ['What options did you bring?']),
      question(5, 'Which two groups work together because of you?', ['What had kept them apart?']),
      question(4, 'State the option you rejected as its best friend would.', ['What would make you take it?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Stays with a feature until its figure is known; revenue, support and law are other people’s affairs.',
      'Takes on what falls between roles because the result needs it, and says what was misjudged.',
      'Owns the outcome whole, and took the blame for a miss while naming what changes.',
      'Names product managers who learned here, what each runs now, and what they do better.',
    ],
    ['took the blame', 'named what changes', 'grew somebody'],
    [
      question(6, 'What was your most expensive mistake?', ['What is different now?']),
      question(5, 'Whom did you teach, and what do they do better than you?', ['What did you have to let go of?']),
      question(4, 'Your proposal misses its figure by half. What do you say, and to whom?', ['What would you have watched?'], ['take-home']),
    ],
  ),
]);
