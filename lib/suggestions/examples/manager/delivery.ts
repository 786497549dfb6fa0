import { examples } from '../examples';

/** Delivery & Execution of an engineering manager: plans, limits, delays found and removed. */
export const execution = examples({
  questions: `
How do you make sure that your team delivers?
How do you plan?
Tell me about a project that was late.
How do you know that you are on track?
What slows your team down?
How do you handle too much work coming in?
What do you do when a deadline can't be met?
How do you estimate?
Which metrics do you use for delivery?
How do you run the team day to day?
Who plans when you're on holiday?
How do you deal with dependencies on other teams?
How did you notice that it would be late?
What held the team up?
You're asked for double of what's possible. What then?
How do you plan the next weeks?
Tell me about one that went badly.
What was the first sign?
They want double what you can do. What happens on Monday?
Whom do you disappoint?
What can I see working in two weeks?
What was slowing you down?
How many things are going on at once?
Could they do it without you?
When did you tell them it would be late?
What would make you change the plan?
How do you know where it stands?`,
  strong: `
more in progress than people, so something is stuck
each lead sends me a page on Thursdays, and I read it for what's missing
we limit to three things in progress, before there were eleven and nothing got finished
I measured where tickets wait, reviews took four days, so we made review the first thing in the morning and it went down to half a day
at the end of each week something has to be shown working, that's the plan, not percentages
in week three of ten I told the sponsor we'd be four weeks over, with two options to cut
the first sign was that nobody could demo the integration, so we put it first
when twice the work comes in I put the list before those who asked, and they choose what waits
the team planned and shipped the whole April release while I was on parental leave
cycle time dropped from fourteen days to five, since we deploy daily and batches are small
we split the migration so that each customer could move on their own, and stopped when it hurt
our estimates were always off by double, so we use past throughput and give a range
I cancelled two standing meetings and got each engineer half a day back
the dependency on the data team was the delay, so one of them sat with us for a month
the steering group gets one page, green only if it runs in production
we fixed the build first, it broke twice a day and cost us a week each month
retros end with one change and we look at it next time, before we add another
I cut the second phase when the first had given eighty percent of the benefit
a rotating lead runs the planning so it doesn't hang on me
bugs come in at a fixed share, if it rises we stop features for a sprint
three topics at the same time at most, and finishing comes before starting
I looked at where tickets lie around, it was waiting for the test machine, so we bought two more and it took half the time
on Wednesday we show something that works, to somebody who'll use it
I told the customer eight weeks before that we won't make it and gave them the choice between less and later
I was gone for six weeks and they planned, delivered, and even cut something without me
twice as many wishes as hands, so I put them on the wall with those who asked and they fought it out
the first sign was that the same card stood there for two weeks and nobody mentioned it
I stopped a project that was on time, four million had gone in, as the customer it was for had left us
six teams, I look at what went live this week, and it failed me once when one was hiding the trouble
two teams will want the same test system in March so I moved one now
it was decided without me in the room, that's how I know it works`,
  weak: `
we were ninety percent done for about two months
I told them in the last week that it wouldn't make it
everyone works on four or five things at once
we just work weekends before a release
planning is I assign the tickets on Monday
it was late because they kept changing the requirements
I don't measure anything, I feel how it's going
when I'm away things mostly stop
we say yes to everything and then see
the Gantt chart was beautiful but nobody followed it
no idea what slows us, people are just slow sometimes
we never really finish things, there's always the next one
I ask every day how many percent are done
we start everything so that everybody's happy
it turned out in the last week that it wouldn't work
if I don't push nothing happens
we're always late, that's normal in software
I ask around on Fridays
we'd have to see how far they are`,
  words: `
deliver, delivery, delivered, on time, on track, deadline, milestone, plan, planning, replanning, estimate, estimates, forecast of dates,
range, throughput, cycle time, lead time, work in progress, WIP limit, limit work, too many things at once, in parallel, focus, blocked,
blocker, waiting time, review queue, bottleneck in the team, dependency on another team, handoffs, batch size, deploy frequency,
release train, release, sprint, iteration, kanban board, demo each week, shown working, percentages, ninety percent done, slip, slipped,
late, weeks over, early warning, first sign, risk list, scope cut, phase two, sponsor, steering committee, status report, commitments,
overcommitted, twice the work, capacity of the team, crunch, weekends, overtime, retro action, DORA, predictability, without me,
while I was away, execution, project, program, requirements changed, unplanned work, bugs share, plans, planned, week, weeks, two weeks,
monday, thursday, show, shown, demo, running, working, works, visible, percent, done, ninety, almost, finish, finished, finishing, start,
started, begun, in progress, parallel, too much, overload, double, twice as much, capacity, demand, requests, choose, what waits,
disappoint, say no, promise, promised, commit, commitment, date, behind, slipping, delay, delayed, overdue, weeks late, months late,
warning, early, told early, told late, customer, client, director, steering, report, status, green, red, traffic light, slides, real delay,
waiting, wait, queue, hand over, approval, sign off, security review, test environment, code review, build time, meetings, interruptions,
measured, before and after, days instead of, faster, cycle, batch, deploy, often, weekly, daily, cut, reduce, scope, phase, split, slice,
risk, dependency, other team, collision, supplier, absent, holiday, parental leave, they did it, self organised, team planned,
retrospective, improvement, bugs, quality share, unplanned, firefighting, weekend, stopped the project, cancelled, lessons`,
});
