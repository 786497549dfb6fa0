import { examples } from '../examples';

/** Interface Engineering of a frontend engineer: state, rendering, components, the browser. */
export const interfaceEngineering = examples({
  questions: `
How do you structure state in a larger app?
When does a component render again?
Build me a list with a filter. Where do you start?
Why did you choose that framework?
How do you design a reusable component?
What was the hardest piece of interface you built?
How does the browser lay out a page?
How do you deal with forms and their state?
CSS grid or flexbox, when do you use which?
What does that library cost the user?
How would you build a date picker?
Server rendering or client rendering?
How do you handle a list with thousands of rows?
Where does the state live?
What gets drawn again when that changes?
What was tricky about that piece?
Which bit of interface was harder than it looked?
A list of ten thousand rows stutters. Where do you look?
What states does that thing have?
Which one do people forget?
Who else uses that component?
How heavy is that library?
Where do you keep what's been selected?
Why does it flash there?
How do two parts of the page stay in step?
What did you think of before that?
What would you build it from?`,
  strong: `
there's one source of truth, the document, and every panel is only a function of what's selected
each change is a patch with its inverse, so undo came nearly for free
a rule cost us some boilerplate but since then no two parts of the screen disagree
the request for the older letters gets aborted, or an old answer would overwrite the new one
state lives in the url, so you can send somebody a link to exactly what you see
the filter lives in the url, so back and reload just work, and there's only one place for it
I derive the visible rows instead of keeping a second array, otherwise those two drift apart
it drew again on each keystroke because the context held everything, so I split it in two
that library was eighty kilobytes for one dropdown, I wrote it with the native element instead
I only draw the rows you can see plus a few, and keep the scroll height with a spacer
the component takes children and a label, it doesn't know anything about customers, so four teams use it
server state and interface state are different things, the first goes in the query cache
I used a state machine for the upload because it has idle, uploading, failed, done, and booleans would allow nonsense
reading offset height in a loop forces layout each time, so I read all first and then write
the key must be the id and not the index, or the inputs swap their values when you sort
container queries so that the card adapts to where it's put, not to the window
grid for the page, flex for the row in it
the editor was the hardest, the selection jumped whenever we rendered, so we let the browser own the text
controlled inputs for the form with validation on blur, not at each letter
an effect wasn't needed there at all, it's computed from props
animations run on transform and opacity so the compositor does them
I render the article on the server and hydrate only the comment box
web components so the Angular and the React teams can both use it
optimistic update, it shows at once, and rolls back with a message when the server says no
undo works since each change is an action in a list
the selected row is an id in one place and the details are looked up, so it can't be out of date
every letter redrew the whole table, I moved the input's state down and it was gone
I built the calendar from a plain table and buttons, it's three kilobytes rather than sixty
only forty of the ten thousand rows exist at any time, and scrolling reuses them
the tricky thing was two people editing the same cell, so each change carries the version it was made on
teams pass in what to show and get told what was chosen, it doesn't fetch anything itself
I explained to the team why reading the height after writing is slow, with a trace, and we have a lint rule for it now
before I build it I list the states, empty, one, many, loading, failed, no permission
five teams ship into one page, they share the frame, the sign in and the buttons, and nothing else
the decision was mine to keep everything in the url, we tried it on one page for a month, what it makes hard is long forms
I set aside the big store, it would win from about thirty screens
somebody will reuse it so I'd take out the text and let them pass it in`,
  weak: `
I put it in a global store, everything is in there
I copy the props into state and then sync them with an effect
I don't know why it renders twice, I added a memo and it went away
I used jQuery to reach into the other component
I install a package for each thing, it's quicker
I position it with absolute and some pixels until it looks right
there are a lot of important flags in our css
I don't know how the browser paints, I never needed that
the component has about forty props by now
I've only used the framework, I can't do it in plain JavaScript
the state is in three places, so sometimes it's out of sync
I set a timeout so that it's ready by then
I keep a copy in the component and one in the store and they differ at times
I used a big library, I only need a bit of it
I don't know why it's drawn again
I fix the layout with negative margins
it works but I wouldn't dare to touch it
I'd copy it and change it
it has grown like that`,
  words: `
component, components, React, Vue, Angular, Svelte, Preact, hook, hooks, use effect, use state, props, state, global state, store, redux,
context, signal, derived state, render, re render, rerender, draws again, virtual DOM, reconcile, key, memo, lifecycle, hydration,
server side rendering, client side, next js, router, url state, form state, controlled input, data fetching, query cache,
optimistic update, suspense, DOM, HTML, CSS, flexbox, grid, layout, reflow, paint, compositor, z index, stacking context, media query,
responsive, container query, animation, transition, tailwind, css modules, styled components, design tokens in code, shadow DOM,
web component, event bubbling, event handler, debounce, drag and drop, virtual list, virtualised, infinite scroll, modal, dropdown,
date picker, table, editor, bundle dependency, typescript props, reusable, composition of components, slots, state machine, undo, states,
stores, stored, one place, single source, twice, copies, sync, out of sync, drift, derived, computed, calculate, renders, rendering,
rendered, redraw, draw, draws, flicker, flash, update, updates, parent, child, children, reuse, generic, library, libraries, package,
kilobytes, weight, dependency, framework, vanilla, browser, native, element, elements, tree, node, nodes, event, events, click, hover,
scroll, scrolling, drag, keyboard input, input field, form, forms, validation, list, lists, rows, thousand rows, cells, virtual,
window of rows, map, chart, calendar, picker, canvas, SVG, upload, wizard, steps, tabs, dialog, popup, menu, position, sticky, overflow,
margin, breakpoint, mobile layout, theme, styles, CSS variables, animation frame, measure height, server rendered, hydrate, fetch, request,
cache, loading, failed, optimistic, rollback, history, url, query string, navigation, back button, subscribe, effect, cleanup, memory,
closure, identity, micro frontend, teams share a page, shell, structure, pattern, booleans`,
});
