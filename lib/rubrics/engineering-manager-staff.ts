import { ask, dimension, only, rubric } from './write';

/** Engineering Manager at staff level: several teams through their managers, direction over quarters. */
export const engineeringManagerStaff = rubric('Engineering Manager', 'staff', [
  dimension(
    'People & Growth',
    22,
    [
      'Manages managers as engineers: their work is checked, their judgement is not built.',
      'Tells unwelcome truths early, and each manager knows what to work on next.',
      'Grows managers who decide without asking, and lets them make a mistake that costs something.',
      'Leaders across the company came from these teams, and say how they were formed.',
    ],
    ['let a manager decide', 'told of a costly mistake', 'spoke of succession'],
    [
      ask(7, 'How did your weakest manager become better, or leave?', ['What did their team notice?']),
      ask(5, 'Who could take your place tomorrow, and what is missing?'),
    ],
  ),
  dimension(
    'Hiring & Team Building',
    14,
    [
      'Fills seats as they fall empty; the shape of the group is an outcome.',
      'Builds teams of people unlike each other and knows what each team lacks.',
      'Shapes the organisation ahead of the work: which teams, which borders, which seats not to fill.',
      'Split, merged or ended teams, and the people concerned say that it was done with respect.',
    ],
    ['left a seat empty', 'drew the borders first', 'spoke of those affected'],
    [
      ask(7, 'Tell me about a reorganisation you planned.', ['What did you tell people, and in which order?']),
      ask(5, 'Which position did you decide not to fill?'),
    ],
  ),
  dimension(
    'Delivery & Execution',
    18,
    [
      'Follows every project in person; teams wait for the weekly meeting to decide.',
      'Removes what slows a team, with figures.',
      'Sees across teams what will collide next quarter, and changes the plan while it is cheap.',
      'Stopped a large undertaking that was on time and no longer right, and kept the people.',
    ],
    ['saw a collision early', 'stopped what was on time', 'decided without being in the room'],
    [
      ask(7, 'Which large project did you stop?', ['What had gone into it?', 'Where are its people?']),
      ask(5, 'How do you know how six teams are doing without asking each?'),
    ],
  ),
  dimension(
    'Technical Judgement',
    16,
    [
      'Leaves technical direction to whoever argues longest.',
      'Gets room for debt in words that the business follows.',
      'Sets how technical direction is decided across teams: who, by when, and how it is reopened.',
      'Made or ended a bet on technology that the company’s figures show years later.',
    ],
    ['said who decides', 'reopened a decision', only(['take-home'], 'names the decision before the options')],
    [
      ask(6, 'Two of your teams want different platforms. How is it decided?', ['How is it reopened?']),
      ask(5, 'Which technical bet of yours would you not make again?'),
    ],
  ),
  dimension(
    'Strategy & Alignment',
    10,
    [
      'Adds up the teams’ plans and calls the sum a strategy.',
      'Pushes back with facts and another proposal, and keeps to what was decided.',
      'Writes the direction for several quarters, with what it gives up, and teams plan by it alone.',
      'The company’s strategy contains a part that this person argued in, with its price.',
    ],
    ['named what is given up', 'put a price on it', 'teams planned by it'],
    [
      ask(6, 'What does your organisation no longer do because of you?', ['Who had to be convinced?']),
      ask(5, 'Where do you disagree with your company’s direction?'),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Speaks for own teams in every room; other heads of department plan around them.',
      'Settles conflicts so that they stay settled.',
      'Gives up people or budget for a goal of the whole, and explains it to those who lose.',
      'Peers ask for this person’s judgement on their own hardest cases.',
    ],
    ['gave something up', 'explained a loss', 'quoted a peer fairly'],
    [
      ask(6, 'What did you give up for another department?', ['What did your people say?']),
      ask(5, 'Tell me about bad news that you gave to a hundred people.'),
    ],
  ),
  dimension(
    'Learning & Ownership',
    8,
    [
      'Answers for what own teams did; what they should have done instead does not come up.',
      'Changed a habit after feedback and told people so.',
      'Looks for what the organisation does not want to see, and brings it to the table with a proposal.',
      'Leaves habits that work without this person: reviews, numbers and rituals that others defend.',
    ],
    ['brought up the unwanted', 'named own wrong call', 'others defend the habit'],
    [ask(5, 'What does your organisation not want to see?', ['What have you done about it?']), ask(5, 'Which decision about people do you regret?')],
  ),
]);
