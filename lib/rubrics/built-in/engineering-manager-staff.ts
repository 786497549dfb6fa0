import { dimension, only, question, rubric } from './write';

/** Engineering Manager at staff level: several teams through their managers, direction over quarters. */
export const engineeringManagerStaff = rubric('Engineering Manager', 'staff', [
  dimension(
    'People & Growth',
    22,
    [
      'Holds weekly talks with each manager about their work; how they judge and decide is not spoken of.',
      'Tells managers unwelcome truths early, with examples, and each knows what to work on next.',
      'Grows managers who decide without asking, and lets them make a mistake that costs something.',
      'Names leaders across the company who came from these teams, and the step by which each was brought there.',
    ],
    ['let a manager decide', 'told of a costly mistake', 'spoke of succession'],
    [
      question(7, 'How did your weakest manager become better, or leave?', ['What did their team notice?']),
      question(5, 'Who could take your place tomorrow, and what is missing?', ['What have you done about that?']),
      question(5, 'Which of the managers in this case worries you, and on what grounds?', ['What would you let them decide?'], ['take-home']),
    ],
  ),
  dimension(
    'Hiring & Team Building',
    14,
    [
      'Writes down what each open role needs and fills it by that; whether the seat should exist is not asked.',
      'Builds teams of people unlike each other and knows what each team lacks.',
      'Shapes the organisation ahead of the work: which teams, which borders, which seats not to fill.',
      'Split, merged or ended teams, and the people concerned say that it was done with respect.',
    ],
    ['left a seat empty', 'drew the borders first', 'spoke of those affected'],
    [
      question(7, 'Tell me about a reorganisation you planned.', ['What did you tell people, and in which order?']),
      question(5, 'Which position did you decide not to fill?', ['Who had counted on it?']),
      question(5, 'Draw the teams of this case as they should be in a year.', ['Which step hurts whom?'], ['take-home']),
    ],
  ),
  dimension(
    'Delivery & Execution',
    18,
    [
      'Plans every project by what can be shown, and in person; teams wait for the weekly meeting to decide.',
      'Finds what really slows a team, has it removed, and shows the figures before and after.',
      'Sees across teams what will collide next quarter, and changes the plan while it is cheap.',
      'Stopped a large undertaking that was on time and no longer right, and kept the people.',
    ],
    ['saw a collision early', 'stopped what was on time', 'decided without being in the room'],
    [
      question(7, 'Which large project did you stop?', ['What had gone into it?', 'Where are its people?']),
      question(5, 'How do you know how six teams are doing without asking each?', ['When did that fail you?']),
      question(5, 'Where will two teams of this case collide, and when?', ['What do you change today?'], ['take-home']),
    ],
  ),
  dimension(
    'Technical Judgement',
    16,
    [
      'Asks about the risk of each team’s design and lets its engineers decide; between teams nothing is decided.',
      'Weighs debt against features for several teams, and gets room for it in words the business follows.',
      'Sets how technical direction is decided across teams: who, by when, and how it is reopened.',
      'Made or ended a bet on technology that the company’s figures show years later.',
    ],
    ['said who decides', 'reopened a decision', only(['take-home'], 'names the decision before the options')],
    [
      question(6, 'Two of your teams want different platforms. How is it decided?', ['How is it reopened?']),
      question(5, 'Which technical bet of yours would you not make again?', ['What did you know at the time?']),
      question(5, 'Which technical decision does this case put off, and what does waiting cost?', ['Who should take it?'], ['take-home']),
    ],
  ),
  dimension(
    'Strategy & Alignment',
    10,
    [
      'Gives each team an aim that its members can repeat; the sum of the teams’ plans is called the strategy.',
      'Pushes back with facts and another proposal, and keeps to what was decided.',
      'Writes the direction for several quarters, with what it gives up, and teams plan by it alone.',
      'The company’s strategy contains a part that this person argued in, with its price.',
    ],
    ['named what is given up', 'put a price on it', 'teams planned by it'],
    [
      question(6, 'What does your organisation no longer do because of you?', ['Who had to be convinced?']),
      question(5, 'Where do you disagree with your company’s direction?', ['What have you proposed instead?']),
      question(4, 'What does your proposal for this case give up, and at what price?', ['Who pays it?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Says early how own teams stand, and speaks for them alone; other departments plan around them.',
      'Settles a conflict between teams by having each state the other’s view, and it stays settled.',
      'Gives up people or budget for a goal of the whole, and explains it to those who lose.',
      'Changed how departments settle their differences, and peers bring their own hardest cases there.',
    ],
    ['gave something up', 'explained a loss', 'quoted a peer fairly'],
    [
      question(6, 'What did you give up for another department?', ['What did your people say?']),
      question(5, 'Tell me about bad news that you gave to a hundred people.', ['What did you answer the first question?']),
      question(4, 'Which department loses by your proposal, and what do you tell its head?', ['What do you offer?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    8,
    [
      'Names own part in what own teams missed; what they should have done instead does not come up.',
      'Changed a habit of managing after feedback, and told those concerned so.',
      'Looks for what the organisation does not want to see, and brings it to the table with a proposal.',
      'Leaves habits that work without this person: reviews, numbers and rituals that others defend.',
    ],
    ['brought up the unwanted', 'named own wrong call', 'others defend the habit'],
    [
      question(5, 'What does your organisation not want to see?', ['What have you done about it?']),
      question(5, 'Which decision about people do you regret?', ['What would you do today?']),
      question(4, 'What does nobody in this case say aloud?', ['How would you bring it up?'], ['take-home']),
    ],
  ),
]);
