import { dimension, only, question, rubric } from './write';

/** Frontend Engineer at senior level: several products or a platform, other people's work, ambiguous problems. */
export const frontendEngineerSenior = rubric('Frontend Engineer', 'senior', [
  dimension(
    'Interface Engineering',
    20,
    [
      'Builds a feature alone with state in one place, inside a structure that is taken as given.',
      'Shapes components that other teams reuse and names what each dependency costs the user.',
      'Decides where rendering happens and state lives for a whole product, with a trial behind the choice.',
      'Took a large interface to another structure while it shipped, and knows what became harder.',
    ],
    ['compared two structures', 'had a trial behind the choice', 'named what became harder'],
    [
      question(7, 'Which structural decision in an interface was yours? How did you reach it?', ['What does it make hard?']),
      question(6, 'How would you let five teams ship into one page?', ['What must they share?']),
      question(5, 'Which structure did you set aside for your solution?', ['At what size would it win?'], ['take-home']),
      question(5, 'Somebody will reuse this part tomorrow. What do you change now?', ['What do you leave fixed?'], ['live-coding']),
    ],
  ),
  dimension(
    'Accessibility & Usability',
    15,
    [
      'Keeps own pages usable by keyboard; what an audit lists is mended, and the next audit lists the same kind.',
      'Tests with assistive technology and settles with design what each state must say.',
      'Built accessibility into the components and checks that several teams use, and trained people to see it.',
      'Brought users with disabilities into how the product is judged, and a roadmap changed for it.',
    ],
    ['asked who cannot use it', 'built it into a component', 'taught others to see it'],
    [
      question(6, 'How do you keep forty engineers from shipping a page that a screen reader cannot use?', ['What did not work?']),
      question(5, 'Which pattern do you refuse to build, and what do you offer instead?', ['Who insisted on it?']),
      question(4, 'Who cannot use what you have built here?', ['What would you build into the component?'], ['take-home', 'live-coding']),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    18,
    [
      'Tests what a user does in own code; the suite as a whole is slow, and rerunning it is the habit.',
      'Picks the test by what could break and prunes those that flicker, in review as in own work.',
      'Made the suite of a large interface quick and trusted: figures for time and false alarms.',
      'Set how several teams release: small steps, behind switches, with a way back that was used.',
    ],
    ['gave figures for the suite', 'planned a way back', only(['take-home'], 'the history reads as steps')],
    [
      question(6, 'Nobody trusts the browser tests. What do you do?', ['How do you know that it got better?']),
      question(5, 'How does a risky change reach users?', ['When was the way back used?']),
      question(5, 'Review your own solution as a colleague’s. What do you send back?', ['What do you let pass?'], ['take-home']),
    ],
  ),
  dimension(
    'Performance & Debugging',
    15,
    [
      'Profiles a slow page and mends it when asked; it is slow again two quarters later.',
      'Watches real users’ timings against a budget and stops a change that breaks it.',
      'Found the cause of slowness in how teams work, such as who may add a script, and changed that.',
      'Tied speed to a figure the business follows and got it a lasting place in planning.',
    ],
    ['spoke of real users’ figures', 'named who may add weight', 'kept it from coming back'],
    [
      question(7, 'How did you keep an interface quick over a year?', ['Who wanted to add to it?']),
      question(5, 'Tell me about a fault that only the field could show you.', ['What do you record since?']),
      question(4, 'What is the budget of your solution, and what would guard it?', ['Who may raise it?'], ['take-home']),
    ],
  ),
  dimension(
    'Working with Design & Data',
    10,
    [
      'Asks for the missing states of a finished design; where it and the API do not fit, the view hides it.',
      'Shows rough builds early and changes design and contract while that is cheap.',
      'Runs a design system or a contract across teams: versions, owners, what is refused.',
      'Brought product, design and engineering to plan from one prototype, and names the arguments that ended with it.',
    ],
    ['showed a prototype', 'refused something with reasons', 'named the owner of a contract'],
    [
      question(6, 'What goes into a design system, and what do you keep out?', ['Who decides?']),
      question(5, 'The API does not fit the screen. Whose problem is it?', ['What did you do the last time?']),
      question(4, 'What would you have asked design to change before building this?', ['With what would you show it?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Shows rough work to own team and keeps dates honest; teams next door learn of a change when it lands.',
      'Finds whom a change touches and brings an argument to a written choice.',
      'Makes juniors’ reviews a place to learn, and says the uncomfortable thing to the person concerned.',
      'Got product, design and engineering to drop a favourite feature on evidence, and says what each gained by it.',
    ],
    ['asked whom it touches', 'restated the other view fairly', 'taught without taking over'],
    [
      question(6, 'When did you talk a team out of something?', ['How do they tell the story?']),
      question(5, 'How do you review somebody whose style you dislike?', ['What do you leave unsaid?']),
      question(4, 'Explain the largest trade-off of your solution as to a product manager.', ['What would they choose?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Follows own features into use and mends them; the problem around them stays somebody else’s.',
      'Looks after an area with its upgrades and debts, and plans them before they hurt.',
      'Takes a vague complaint (“it feels slow”) to a finding, a fix and a figure that others confirm.',
      'Handed an area over so well that it improved afterwards, and began the next.',
    ],
    ['turned a complaint into a figure', 'planned an upgrade ahead', 'handed over'],
    [
      question(6, 'Tell me about a vague complaint you got to the bottom of.', ['Who agreed that it was solved?']),
      question(5, 'What did you hand over last, and how is it doing?', ['What did they change?']),
      question(4, 'Which part of your solution will be a debt in a year?', ['When would you pay it?'], ['take-home']),
    ],
  ),
]);
