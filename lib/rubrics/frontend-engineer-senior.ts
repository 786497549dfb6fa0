import { ask, dimension, only, rubric } from './write';

/** Frontend Engineer at senior level: several products or a platform, other people's work, ambiguous problems. */
export const frontendEngineerSenior = rubric('Frontend Engineer', 'senior', [
  dimension(
    'Interface Engineering',
    20,
    [
      'Builds features cleanly but inherits every structure; why the page draws again is left to the framework.',
      'Shapes components that other teams reuse and names what each dependency costs the user.',
      'Decides where rendering happens and state lives for a whole product, with a trial behind the choice.',
      'Took a large interface to another structure while it shipped, and knows what became harder.',
    ],
    ['compared two structures', 'had a trial behind the choice', 'named what became harder'],
    [
      ask(7, 'Which structural decision in an interface was yours? How did you reach it?', ['What does it make hard?']),
      ask(6, 'How would you let five teams ship into one page?'),
    ],
  ),
  dimension(
    'Accessibility & Usability',
    15,
    [
      'Mends findings when an audit lists them; the next audit lists the same kind.',
      'Tests with assistive technology and settles with design what each state must say.',
      'Built accessibility into the components and checks that several teams use, and trained people to see it.',
      'Brought users with disabilities into how the product is judged, and a roadmap changed for it.',
    ],
    ['asked who cannot use it', 'built it into a component', 'taught others to see it'],
    [
      ask(6, 'How do you keep forty engineers from shipping a page that a screen reader cannot use?', ['What did not work?']),
      ask(5, 'Which pattern do you refuse to build, and what do you offer instead?'),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    18,
    [
      'Own code is tested; the suite as a whole is slow, and rerunning it is the habit.',
      'Picks the test by what could break and prunes those that flicker, in review as in own work.',
      'Made the suite of a large interface quick and trusted: figures for time and false alarms.',
      'Set how several teams release: small steps, behind switches, with a way back that was used.',
    ],
    ['gave figures for the suite', 'planned a way back', only(['take-home'], 'the history reads as steps')],
    [
      ask(6, 'Nobody trusts the browser tests. What do you do?', ['How do you know that it got better?']),
      ask(5, 'How does a risky change reach users?'),
    ],
  ),
  dimension(
    'Performance & Debugging',
    15,
    [
      'Makes a slow page faster when asked; it is slow again two quarters later.',
      'Watches real users’ timings against a budget and stops a change that breaks it.',
      'Found the cause of slowness in how teams work, such as who may add a script, and changed that.',
      'Tied speed to a figure the business follows and got it a lasting place in planning.',
    ],
    ['spoke of real users’ figures', 'named who may add weight', 'kept it from coming back'],
    [
      ask(7, 'How did you keep an interface quick over a year?', ['Who wanted to add to it?']),
      ask(5, 'Tell me about a fault that only the field could show you.'),
    ],
  ),
  dimension(
    'Working with Design & Data',
    10,
    [
      'Takes design and API as given and softens their mismatch in the view.',
      'Shows rough builds early and changes design and contract while that is cheap.',
      'Runs a design system or a contract across teams: versions, owners, what is refused.',
      'Product, design and engineering plan from the same prototypes because of this person.',
    ],
    ['showed a prototype', 'refused something with reasons', 'named the owner of a contract'],
    [
      ask(6, 'What goes into a design system, and what do you keep out?', ['Who decides?']),
      ask(5, 'The API does not fit the screen. Whose problem is it?'),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Makes fair points in own circle; teams next door learn of the change when it lands.',
      'Finds whom a change touches and brings an argument to a written choice.',
      'Makes juniors’ reviews a place to learn, and says the uncomfortable thing to the person concerned.',
      'Got product, design and engineering to drop a favourite feature on evidence, without a loser.',
    ],
    ['asked whom it touches', 'restated the other view fairly', 'taught without taking over'],
    [
      ask(6, 'When did you talk a team out of something?', ['How do they tell the story?']),
      ask(5, 'How do you review somebody whose style you dislike?'),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Learns each framework deeply; the problem around it stays somebody else’s.',
      'Looks after an area with its upgrades and debts, and plans them before they hurt.',
      'Takes a vague complaint (“it feels slow”) to a finding, a fix and a figure that others confirm.',
      'Handed an area over so well that it improved afterwards, and began the next.',
    ],
    ['turned a complaint into a figure', 'planned an upgrade ahead', 'handed over'],
    [
      ask(6, 'Tell me about a vague complaint you got to the bottom of.', ['Who agreed that it was solved?']),
      ask(5, 'What did you hand over last, and how is it doing?'),
    ],
  ),
]);
