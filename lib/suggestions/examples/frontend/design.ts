import { examples } from '../examples';

/** Working with Design & Data of a frontend engineer: missing states, agreements with design and backend. */
export const design = examples({
  questions: `
How do you work with designers?
What do you do when the design doesn't cover a case?
How do you agree on the API with the backend?
What does the page show while it's loading?
What does an empty state look like?
When did you push back on a design?
How do you handle errors from the server in the interface?
What's a design system for you?
How early do you show something to the designer?
What do you ask before you start building from a mock-up?
How do you deal with missing or odd data?
What do you ask before you begin?
The picture doesn't say what happens when it's empty. What now?
How do you and the backend agree on things?
What do you ask the designer before you begin?
And the one who writes the API?
When did you build something other than what was drawn?
How did they take it?
The answer takes ten seconds or never comes. What do I see?
Who wrote those words?
What if there's nothing to show?
When do they see it for the first time?
What did you two agree on?
How do names and colours get from their tool to yours?`,
  strong: `
I put the events in myself and went through the funnel with the analyst, one step was counted twice
we agreed on the shape of the data with mocks first, so nobody had to wait for the other
the drawing had no state for an empty list and none for an error, so I asked before I began
first thing I ask is what it looks like with nothing in it, with one, and with ten thousand
the mock had names like Anna, so I asked what happens with a forty character name and we found the card breaks
I showed a rough clickable version on day two, and the designer threw out the second step
we agreed on the fields and the error codes with the backend before either of us began, and I built with a mock server
instead of the custom slider I suggested the normal one, it's one day rather than eight, and she was fine with it
when saving fails it says what was kept and what you can do, and we wrote this sentence with the content person
loading under two hundred milliseconds shows nothing, after that a skeleton, and after ten seconds a way out
tokens have the same names in Figma and in code, so we talk about surface raised and both know what it is
I noticed in the browser that the animation makes people wait, so I recorded a video of it for design
the backend sent amounts as strings and sometimes null, we settled it in the contract rather than guarding everywhere
I paired with the designer for an afternoon, directly in the browser, changing spacing live
offline state was missing, so we sat down with product and decided what's read only
the design review is on a deployed preview, not on screenshots
we drew the partial failure, two widgets load and one doesn't, and each has its own retry
long German words broke the buttons, so now we test with a pseudo language
I told her which parts of the drawing are expensive and she had a cheaper idea herself
the design system has a page for each component with do and don't and both sides keep it up
we asked for one endpoint with what the page needs rather than five calls
I asked her what happens if there's nothing to show and she hadn't thought about it, so we drew it on the spot
I put something rough into the browser on the first day so she could feel the scrolling
the backend folks and I wrote down the fields and what can go wrong, then each went off to build
when the answer's slow we say what's happening, and after some time what you can do instead
I built a simpler one than in the picture and told the designer why, she liked it better in the end
names for colours and sizes are the same for both of us
in the design system goes what at least three teams use, and one from each side decides
the API didn't fit the screen, I sat with them and we made one call out of four
I showed with a quick build that the three columns don't work on a phone, and they changed it
I'd have asked them to drop the second step before building`,
  weak: `
I build it pixel perfect as in the picture
empty state, there's always data I think
the designer gave me the file and I saw her again at the end
if the request fails it shows a white page
I didn't ask about it, I just left that button out
the backend changes the format and then I fix it
error states weren't in the design so there aren't any
it says undefined when the name is missing, that's a backend problem
loading has a spinner, forever if it never comes
designers don't understand code so we don't talk that much
I change the spacing when I think it looks better
everyone makes their own blue
I build what's in the file
no idea what happens if it fails, it's not in the design
the designer was surprised when she saw it live
the data comes as it comes
that's the backend's problem
I made it as it was in the picture, it was ugly with real names`,
  words: `
designer, design, mock up, mockup, Figma, sketch file, design file, drawn, drawing, prototype in the browser, pixel perfect, design review,
design system, tokens, design tokens, component library with design, style guide, spacing, typography, empty state, loading state,
error state, missing state, missing states, skeleton, spinner, partial data, offline state, long names, long text, translation length,
edge states, ten thousand items, nothing in it, content designer, copy, wording of errors, what the solution says, backend team,
backend agreed, API contract, agree on fields, mock server, response shape, null from the server, error codes from the backend,
retry button, timeout message, preview deploy, showed it early, rough build, clickable, paired with the designer,
something other than what was drawn, pushed back on the design, cheaper alternative, handoff, redline, designers, picture, pictures, mock,
mocks, screens, figma, file, handed, sketch, prototype, rough, early, showed, show her, show him, in the browser, together, sat with,
paired, asked her, asked him, question, questions, before I begin, case, cases, empty, nothing there, one item, many, long name, german,
translation, loading, slow answer, never comes, ten seconds, fails, failure, error, error text, words, wording, sentence, content,
who writes, retry, offline, partial, missing, disabled, permission, edge, different from drawn, instead, simpler, cheaper,
cost of the wish, days instead, agreed, disagreed, refused, pushed back, convinced, changed the design, system, names, colours, kit,
library, guidelines, who decides, owner, keep out, backend, API, endpoint, fields, field, format, shape, null, contract, agree, agreed on,
mocked, fake server, data team, provider, many calls, mismatch, does not fit the screen, errors from them, codes, states in the contract,
preview, review, user sees, feedback, test with users, critique`,
});
