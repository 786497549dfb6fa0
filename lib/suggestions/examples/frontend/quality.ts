import { examples } from '../examples';

/** Code Quality & Testing of a frontend engineer, beside what holds for every engineer. */
export const frontendQuality = examples({
  questions: `
How do you test your components?
What do you cover with browser tests?
Do you use visual regression tests?
How do you structure a component so that it can be tested?
How do you change a component that's used everywhere?
Which tests flicker, and what did you do?
What do you test in a form?
How do you change something that forty pages use?
How would you know which page broke?
What would none of your tests notice?
What runs in a real browser and what doesn't?`,
  strong: `
I test what a user does, type in the field, press save, see the message, not the internals of the component
testing library with the role queries, so the test fails if the label disappears
visual snapshots for the component library only, with fonts pinned, otherwise they flicker
I moved the date logic out of the component in a plain function and tested that as a table
playwright for the three journeys that earn money, everything else in component tests
the test waited for a fixed second, I let it wait for the row to appear and it's been stable since
before changing the shared button I ran the snapshots of all forty pages and looked at the six that changed
msw answers the requests in tests so the component talks to a real fetch
a codemod changed all the usages and types told us which ones it couldn't do
I split the view from the logic so the hook is tested without rendering
storybook stories are our test cases, each state has one
end to end suite went from thirty minutes to six since we moved form validation down to unit tests
strict types found more than the tests did, we turned on strict null checks folder by folder
I check with the name that people see on the button, so the test breaks when a user would be lost
forty pages use it, so I looked at pictures of all of them before and after
the logic is a plain function next to the view, and has forty lines of tests
nobody trusted the browser tests so we threw out a third and made the remaining ones wait for things, now red means red
it goes to one percent first, and the way back is a switch, we used it in June`,
  weak: `
frontend is hard to test so we look at it by hand
we have snapshot tests and when they fail I update them
the file has nine hundred lines with styles and fetches in it
cypress is so flaky that we run it three times
I change the shared component and hope
any everywhere, types slow me down
I checked it in Chrome on my laptop
there's no test, you see if it's broken
logic and styles are all in one file, I can't pull them apart
we just update the snapshots`,
  words: `
component test, testing library, cypress, playwright, selenium, storybook, visual regression, visual test, screenshot test, percy,
chromatic, snapshot test, flicker, flickering test, jsdom, vitest, msw, user event, get by role, test what the user does, form test,
browser test, eslint, stylelint, strict types, codemod, shared component, forty pages use, split view from logic, custom hook test,
component tests, browser tests, visual, pictures compared, screenshots, stable tests, user clicks, role, label text, form, submit,
validation, story, stories, snapshot, types, strict, logic apart from view, plain function, long file, styles in it, pages that use it,
shared button, way back, switch, one percent, canary, roll out`,
});
