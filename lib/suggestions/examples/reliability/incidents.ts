import { examples } from '../examples';

/** Incident Response of a reliability engineer: limiting harm, leading, telling, learning. */
export const incidents = examples({
  questions: `
Tell me about the worst outage you were part of.
You get paged at three in the morning. What do you do?
Who was in charge during the incident?
How did you communicate while it was going on?
What came out of the post mortem?
When do you roll back, and when do you fix forward?
What was the impact on customers?
How long did it take to recover?
What roles do you have in an incident?
How do you run a blameless review?
Which actions were really done afterwards?
When did you declare it an incident?
How do you decide under pressure?
Take me through it, from the page to the all clear.
What did you tell people meanwhile?
Who did what?
What changed afterwards?
It's risky to fix and risky to wait. What do you do?
Take me through one that you led.
Who was doing what?
How did people find out what's going on?
Both the fix and waiting are risky. How do you choose?
What's different since then?
Has that kind come back?
What did you say to support?
How did you stop it from getting worse?
When did you go back to the old version?
How was the review afterwards?
What does the runbook say first?
The site is down. You're first. What do you do?
How many people were on the call?
How long until users were fine again?`,
  strong: `
first we shifted traffic to the other cluster so customers were back, and only then did we look for the cause
I took incident command, somebody else typed, and a third person wrote the updates every fifteen minutes
we posted on the status page within five minutes, with what we knew and when the next news would come
I kept a timeline in the channel while it went on, so the review was easy later
two people were changing things at the same time, I stopped that, one change, then wait and look
the rollback took three minutes, fixing forward would have been a guess, so we rolled back
the review doesn't name anyone, we ask what made it look like the right thing at that moment
of the seven actions six were done within a month, and I checked on them in the weekly meeting
I declared it early, it's cheaper to stand down than to call people too late
we turned the feature off by its flag, that limited it to two percent of users
I handed over after four hours since I was tired, with a written state of things
support had a sentence they could tell customers within ten minutes
same kind of outage hasn't come back in a year since the deploy gate went in
I asked the database person whether a failover could lose writes before we did it
we separated mitigation and diagnosis into two calls so that they wouldn't disturb each other
severity one means the director is informed, I didn't have to think about it, it's in the playbook
after the page I acknowledged, looked at what was deployed in the last hour and reverted it
we practise with a game each month so people know the roles
we blocked the one customer that was sending the flood and the rest recovered at once
afterwards I wrote the review and presented it to the whole company
we drained the bad zone and capacity held, users saw errors for eight minutes in total
I said out loud I'm leading this, Tom you look at the database, Aisha you write to support, nobody changes anything without telling me
we put the site into read only mode so people could at least look things up
every twenty minutes there was an update even when there was nothing new
we knew it was the release so it went back first, and the why waited until after lunch
the review was on Thursday, with everyone who was there, and we asked how the system made it easy to do that
I called in the network people at minute ten, rather have them and not need them
the risk of waiting was that the queue overflows in half an hour, so we took the risky fix with one node first
it took fifty minutes, four thousand orders were affected and we contacted each of those customers
from the review came a check before deploy, and that has caught two since
I wrote down each step with the time in the chat, that's how the next shift could take over
the bleeding first, so we sent people to the old version, and then we looked
I told support what they can say at ten past, and then every quarter of an hour
she led it, and I kept quiet although I'd have gone another way, and it went well
we'd rehearsed that in spring with the same people so nobody was nervous
the finding that cost most was splitting the shared database, the product side paid half
risky fix against risky wait, so I asked what's the worst in both and which one we can undo
in the review we found that the deploy button made it easy to pick the wrong one, so we changed the button`,
  weak: `
I just tried things until it came back
everybody jumped in and changed something, it was chaos
I didn't tell anyone, I wanted to fix it first
we didn't write a review, we were just glad that it was over
it was the database guy's fault, he got a talking to
customers found out on Twitter before we said anything
I was alone and I restarted all of it, which made it worse
nobody knew who was in charge
I don't really remember what we changed afterwards, maybe nothing
the action items are still in the backlog
I waited for my manager to wake up before doing anything
I debugged for two hours while the site was down, I didn't think of rolling back
everyone was typing commands at the same time
I didn't think of telling support until they called
we were busy so there was no time for a status update
the post mortem named the person and he left soon after
it happened again in the same way a month later
I was searching for the cause for two hours and the site stayed down
afterwards we went back to work, there wasn't a review
I blamed the new guy, to be honest`,
  words: `
incident, outage, downtime, went down, paged, pager went off, three in the morning, on call, acknowledged, severity, sev one,
incident commander, commander, scribe, communications lead, war room, bridge, incident channel, timeline, status page,
update every fifteen minutes, stakeholder update, customers affected, impact, blast radius, mitigation, mitigate, limit the harm,
stop the bleeding, rollback, roll back, revert, fix forward, failover, shift traffic, drain, kill switch, feature flag off, escalate,
hand over, post mortem, postmortem, blameless, review, action items, follow up actions, contributing factors, five whys, recurrence,
happened again, time to detect, time to recover, MTTR, recovered, restored, declare, stand down, runbook, playbook, game day,
one change at a time, panic, chaos, blame, incidents, outages, down, it was down, site was down, payments were down, night, weekend,
phone rang, page, alarm went off, on shift, first responder, I led, led it, lead, in charge, coordinate, coordinator, roles, observers,
channel, call bridge, video call, announced, updates, informed, told support, told customers, told management, status, public message,
every ten minutes, clock, time line, notes, recorded, wrote down each step, stop the harm, stop it getting worse, contain, contained,
switched off the feature, turned it off, turned traffic away, redirected, rolled it back, went back to the previous, reverted, last deploy,
changed one thing, single change, two people changed, parallel changes, made it worse, risky, riskier, decision, decide, waited,
worst case, undo, safe option, back up, all clear, restored service, minutes of downtime, affected, orders lost, customers hit, afterwards,
after it, review meeting, learned from it, blamed, nobody's fault, system made it easy, actions, action list, done within,
followed up on actions, never closed, again, same thing again, came back, rehearsal, practise, drills, new on call, shadow, handed over,
tired, shift change, post incident, write up, report`,
});
