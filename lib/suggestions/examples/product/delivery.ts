import { examples } from '../examples';

/** Delivery & Working with Engineering of a product manager: scope, specifications, slips. */
export const delivery = examples({
  questions: `
How do you work with your engineers?
How did you get that shipped in time?
What did you leave out of the first release?
How do you write requirements?
What do you do when a project slips?
How do you deal with technical debt as a product manager?
How do you slice a big feature?
What was technically hard about it?
How do you run refinement and planning?
How do you plan a launch?
When did you see that the date wouldn't hold?
What do engineers complain about with you?
What went out of the first version?
What did the engineers find difficult?
When did you see that it would be late?
How do you describe what to build?
What did you cut to make it?
Who missed it?
What was hard about it for the developers?
How do you write it down for them?
What do they still come and ask?
What could be live in two weeks?
When did you smell that it would slip?
How do you and the engineers plan?
How did the release go?
What was the smallest thing you could ship?`,
  strong: `
I'm there for their questions every morning, and we cut it to the smallest thing somebody could use at one site
we cut the bulk edit and the filters, and shipped the single case after three weeks, it was useful already
the hard part was matching addresses, so we started with that, not with the screens
I saw that the reviews had been waiting for four days and nobody talked about the payment part, so I moved the scope before the date moved
I write one page, the problem, who has it, how we know it's done, and the engineers write the how
we sliced it by customer type so the first ones could go live in week two
when the vendor was late we released without the automatic part and did this step by hand for a month
engineers come along from the first sketch, so there's no handing over
the estimate was six weeks, I asked what we'd get in two, and that's what we built
a fifth of each sprint is for the things engineers want to mend, I don't question these
acceptance criteria are examples, given this basket, then that shipping price
we shipped behind a flag to five percent, and the support team knew what to tell people
they used to ask me about error cases all the time, now these are in the template
I did the testing with them on the last two days instead of asking if it's finished
I learned enough about the queue to understand why undo was expensive, so we dropped undo
the launch checklist had legal, support, docs and the rollback on it
we moved the date by one week, announced three weeks ahead, because the migration needed a rehearsal
we dropped the story point ritual and plan by what can be demoed on Thursday
I removed the dependency on the other squad by using a CSV upload in the first version
we threw out three of the five screens and the remaining two went live before Easter
the nasty bit was time zones, so I asked the lead how we can avoid that and we only did one country first
I noticed the demos got shorter, so I asked, and the login thing was stuck, we took it out that week
my tickets have an example, what must be true, and what's out, and questions dropped to almost nothing
engineers pick how, I say why and for whom, and what's good enough
in two weeks we could have the read only version with real users
I sit with the team when they estimate as I learn what makes it expensive
three teams and one launch, each shows its part running on Thursdays, and I untied the billing one with a fixed price in the first version
I got a quarter for the new storage by showing that each change takes nine days and would take two
it was hard for them that times change twice a year`,
  weak: `
I write the spec and throw it over to engineering
I ask for an estimate and hold them to it
they said it was done but it wasn't what I meant
scope grew a bit in each meeting, so it took a year
I don't get involved in the technical side
I heard that it'd be late on the day of the release
engineers always pad their estimates, so I halve them
I wanted everything in the first release, no compromises
we planned the whole year in detail and it was wrong by February
the tickets are pretty short, they can ask if something is unclear
I don't know what was hard about it
testing is their job, I look at it after it's live
I give them the document and they give me a date
when they were late I told them to work faster
I didn't know that it was hard until they told me after
nothing could be cut, all of it was needed
they build, I sell it internally
the launch was when they said they're done`,
  words: `
engineers, engineering, developers, tech lead, scope, cut scope, cut the scope, slice, sliced, thin slice, MVP release, first release,
ship, shipped, release date, launch, launch date, go live, deadline, slip, slipped, late, delay, early warning, sprint, sprint planning,
refinement, backlog refinement, kanban, scrum, story, user story, acceptance criteria, specification, spec, PRD, one pager, requirements,
ticket, definition of done, edge cases in the spec, estimate, estimation, story points, velocity, dependency, other squad, vendor late,
technical debt, feasibility, what was hard, technically hard, complexity, API limits, migration, rollout, feature flag, beta,
phased rollout, launch checklist, support ready, demo, bug bash, quality assurance, handover to engineering, trade scope for time,
two weeks, in users' hands, build, built, building, shipping, ship it, release, released, live, went live, in production, in two weeks,
in three weeks, early, first part, parts, step by step, increments, smaller, reduced, cut, left out, leave out, dropped, postponed,
did not make it, without the, only the, one country, one case, simple case, special cases, settings, screens, scope creep, grew, growing,
add more, date, dates, on time, delayed, slipping, behind, sign, signs, noticed early, stuck, blocked, waiting for, depends on, other team,
untie, vendor, contract, estimates, how long, weeks, points, engineer, developer, devs, architect, tester, designer, sat with, same room,
daily, standup, demos, planning, retrospective, write down, document, one page, tickets, card, examples, criteria, acceptance,
questions they ask, unclear, misunderstood, not what I meant, hard, hard part, difficult, tricky, technically, performance limit, debt,
cleanup, maintenance share, room for, quarter for, invisible work, pilot users, flag, percent of users, rollback, support, docs, checklist,
test with them`,
});
