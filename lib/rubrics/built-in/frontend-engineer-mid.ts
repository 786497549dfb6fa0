import { dimension, only, question, rubric } from './write';

/** Frontend Engineer at mid level: a feature area, alone. */
export const frontendEngineerMid = rubric('Frontend Engineer', 'mid', [
  dimension(
    'Interface Engineering',
    20,
    [
      'Needs help to turn a design into a page that behaves; state is kept twice and drifts apart.',
      'Builds the feature alone, with state in one place, and explains when the page draws again.',
      'Shapes components that others reuse without asking, and names what each library costs the user.',
      'Explained how the browser lays out and paints to settle a real problem, and the team builds that way since.',
    ],
    ['kept state in one place', 'named what a library costs', only(['live-coding'], 'looked at it in the browser early')],
    [
      question(6, 'Which part of an interface did you build that was harder than it looked?', ['Where did its state live?']),
      question(5, 'A list of ten thousand rows stutters. What do you look at first?', ['What would you not do yet?']),
      question(
        5,
        'Where does the state of your solution live, and what draws again when it changes?',
        ['What did you consider before?'],
        ['take-home'],
      ),
      question(4, 'Which states does this part have? Name them before you build.', ['Which one is easiest to forget?'], ['live-coding']),
    ],
  ),
  dimension(
    'Accessibility & Usability',
    15,
    [
      'Works with a mouse on own screen; keyboard, zoom and screen readers were not tried.',
      'Uses the right elements, keeps focus and labels in order, and tries the page without a mouse.',
      'Tests with a screen reader and at 200 % zoom, and settles with design what a state must say.',
      'Made accessible the default for others: a component, a check in the build, a habit in review.',
    ],
    ['tried it by keyboard', 'asked what a state must say', 'named the right element'],
    [
      question(6, 'How do you build a menu that everybody can use?', ['How do you know that it works?']),
      question(4, 'Tell me about a person who could not use what you had built.', ['What did you change?']),
      question(
        4,
        'Use your solution without a mouse and tell me where you are.',
        ['What does a screen reader say here?'],
        ['take-home', 'live-coding'],
      ),
    ],
  ),
  dimension(
    'Code Quality & Testing',
    18,
    [
      'Leaves the page to be tested by hand; styles and logic are tangled in one long file.',
      'Splits view from logic, tests what a user does, and keeps the build green.',
      'Chooses between unit, browser and visual tests by what could break, and prunes those that flicker.',
      'Cut the time or the noise of the team’s tests and shows by how much.',
    ],
    ['tested what a user does', 'named a flickering test', only(['take-home'], 'one command runs the tests')],
    [
      question(6, 'What do you test in a form, and at which level?', ['What do you leave out?']),
      question(4, 'How do you change a component that forty pages use?', ['How do you know which of them broke?']),
      question(4, 'Which mistake in your solution would no test of yours notice?', ['What would that test look like?'], ['take-home']),
    ],
  ),
  dimension(
    'Performance & Debugging',
    15,
    [
      'Guesses at slowness; adds caching until a complaint goes away.',
      'Profiles first, finds the cause in network, script or layout, and shows the gain.',
      'Watches real users’ timings, knows the budget, and stops a change that breaks it.',
      'Changed what a whole product loads or draws, and the figures of real users moved.',
    ],
    ['profiled first', 'showed before and after', 'asked for real users’ figures', only(['live-coding'], 'opened the developer tools first')],
    [
      question(6, 'Tell me about a page you made faster.', ['How did you measure it?', 'What was given up?']),
      question(5, 'It breaks on one customer’s machine only. How do you proceed?', ['What do you ask them for?']),
      question(4, 'What does your solution load before it shows anything?', ['What could wait?'], ['take-home']),
    ],
  ),
  dimension(
    'Working with Design & Data',
    10,
    [
      'Builds the picture as drawn; empty, slow and failing states are discovered by users.',
      'Asks for the missing states, agrees on the data with the backend, and handles its errors in words.',
      'Shows a rough build early to change the design while that is cheap.',
      'Gave design and engineering one shared language (tokens, components), and both keep it up.',
    ],
    ['asked for the empty state', 'showed it early', 'agreed on the errors'],
    [
      question(5, 'What do you ask a designer before you begin?', ['And the person who writes the API?']),
      question(5, 'When did you build something other than what was drawn?', ['How did the designer take it?']),
      question(4, 'The answer takes ten seconds, or never comes. Show me what your solution says.', ['Who chose those words?'], ['take-home']),
    ],
  ),
  dimension(
    'Collaboration & Communication',
    12,
    [
      'Hears about changed plans last; review remarks are answered one word at a time.',
      'Shows work while it is rough, explains a trade-off to people who do not code, and keeps dates honest.',
      'Finds out whom a change touches, and brings an argument with design or product to a written choice.',
      'Moved design, product and engineering from an argument to a test whose result all three accepted.',
    ],
    ['explained without jargon', 'told bad news early', 'credited others'],
    [
      question(5, 'Explain to me, as to a designer, why a small wish is expensive.', ['What would you offer instead?']),
      question(5, 'How did your last disagreement about a design end?', ['What would the other person say?']),
      question(4, 'Where did you depart from the task, and whom would you have told?', ['In which words?'], ['take-home']),
    ],
  ),
  dimension(
    'Learning & Ownership',
    10,
    [
      'Picks up each new tool in fashion; what it left behind is for others to clear.',
      'Follows a feature into use, reads its errors and figures, and mends what they show.',
      'Looks after an area: upgrades, old browsers, the page that nobody wants.',
      'Retired something old entirely, carried everybody over, and left notes that others used to repeat it.',
    ],
    ['read the errors after release', 'named own mistake', 'cleared something old'],
    [
      question(5, 'What did you learn from users after a release?', ['What did you change?']),
      question(5, 'Which dependency did you get rid of, and why?', ['Who noticed?']),
      question(4, 'What would you watch in the first week of this being live?', ['At which figure would you act?'], ['take-home']),
    ],
  ),
]);
