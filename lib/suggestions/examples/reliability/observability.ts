import { examples } from '../examples';

/** Observability & Objectives of a reliability engineer: what users feel, objectives, budgets and alerts. */
export const observability = examples({
  questions: `
How do you know that your service is healthy?
Which SLOs do you have?
What would you measure for a search page?
How do you decide what deserves a page at night?
How do you deal with alert fatigue?
What's on your dashboard?
What do you do when the error budget is used up?
Metrics, logs, traces, what do you use for what?
Which alert annoyed you most?
How did you pick ninety nine point nine?
What does the user notice when that goes wrong?
How do you monitor a batch job?
Who agreed to that objective?
How would you notice from outside that it's broken?
What's your target, and who set it?
When does somebody get woken up?
Which alerts did you remove?
Pick a target for the checkout page.
It's the tenth and the budget is gone. And now?
Which alert did you delete last, and what made you sure?
How would you tell that users are happy?
What number do you look at in the morning?
Who set that target?
What would you get up for at night?
How did you know nothing was missed?
What do you measure, and where?
Did a release ever wait because of that?
What's noise and what isn't?
Does anybody read these graphs?`,
  strong: `
the indicator is the share of requests answered within three hundred milliseconds, measured at the load balancer, because that's what people feel
we agreed on ninety nine point nine over twenty eight days, that's about forty minutes of failure
we alert on the burn rate, fast burn pages, slow burn makes a ticket
I removed the CPU alert, it fired sixty times in a quarter and nobody ever acted on it
the budget was gone by the middle of the month, so releases stopped and we only worked on stability
a synthetic check buys something each minute from three places, since the inside can look green while users can't log in
we had two hundred alerts, I went through what got acted on and we're left with thirty
every page has a link to the dashboard and says what the user sees
traces with sampling, but we keep all the errors, so I can find the slow call in a request
for the batch I measure freshness, how old is the newest row, not whether the job was green
p99 rather than the average because the average hides the one percent that suffers
we dropped a label with the user id, cardinality exploded, Prometheus went out of memory
I asked product what they'd consider down, that became the objective
real user monitoring showed that Brazil was slow while our probes in Frankfurt were fine
one dashboard per service with the four golden signals, and nothing else on the first screen
log volume was costing more than the service, so we sample the info lines and keep the errors
five nines was asked for, I showed what it would cost and we settled for three and a half
each alert got an owner, those without one were deleted after a month
the quarterly review of objectives is with the product manager, we lowered one since nobody missed it
black box monitoring for symptoms, white box for causes, only symptoms wake people
I ask what would make a customer give up, and that's the thing to measure
for checkout it was nine hundred ninety nine in a thousand orders placed without an error within two seconds
we had a budget of forty three minutes a month and used thirty in one go, so no risky release until the first
I muted it for two weeks first, watched whether we'd have missed something, and then removed it
the page says customers in France can't pay, not that node seven has a high load
the pager was quiet, the users weren't, so we started to measure from outside
we cut from ninety alerts to twelve and the time to notice got better, not worse
product signed the target, so when it's broken it's their decision too
traces told us that two thirds of the time is spent waiting for the token service
we plot the burn over one hour and over six, both must be high before someone's woken
spent by the tenth, so nothing risky goes out and the team works on what spent it
the product lead wanted to release anyway, I showed what they'd signed and brought both bosses into one room
it depends on five others, so we can't promise more than they do, unless we have an answer when one's away
I took down a board with thirty charts and nobody asked for it
I removed the disk one, for half a year each time the answer was do nothing
I was sure since I replayed the last six months and we wouldn't have missed any of the real ones
that promise would cost us a second region, so we promised less`,
  weak: `
we look at CPU and memory, if they're green we're fine
usually customers call when something's wrong
there are about five hundred alerts a day, you learn to ignore them
I don't know what our availability is
we don't have objectives, it should just always work
the dashboard was made by somebody who left, I don't know what most of it means
we page for everything to be on the safe side
logs are on the machines, you have to log in and look
error budget, I've read about it but we never did it
I'd alert when the disk is over seventy percent, always
we don't have tracing, so it's guessing
averages look good, so I think people are happy
the load on the machines is what we watch
there's a big screen in the office with many graphs
if it's really bad then somebody will call
we alert on everything above eighty percent
no target, we try to be as good as possible
nobody looks at the dashboards I think
if the CPU is fine then we're fine
users tell us on Twitter
I see it when the chart turns red, sometimes`,
  words: `
SLO, SLI, SLA, objective, indicator, error budget, burn rate, budget spent, availability, ninety nine point nine, nines, golden signals,
latency, p99, percentile, error rate, saturation, traffic, alert, alerting, alert fatigue, noisy alerts, false alarms, pager, page,
on call noise, deleted alerts, silence, threshold, symptom based, dashboard, Grafana, Prometheus, Datadog, New Relic, Splunk, cloudwatch,
metrics, counters, histogram, labels, cardinality, logs, structured logging, log volume, sampling, traces, tracing, open telemetry, spans,
synthetic check, probe, black box, health check, real user monitoring, what users feel, user journey, checkout success, freshness,
freeze releases, observability, monitoring, instrument, telemetry, uptime, status page, heartbeat, measure, measured, measuring, target,
targets, percent of requests, share of, successful, within seconds, under a second, users feel, user experience, customer sees,
happy users, checkout, payments succeed, login works, search answers, page loads, edge, at the load balancer, from outside, probes,
synthetic, real users, budget, spent, left over, remaining budget, freeze, hold releases, slow down releases, month, window, rolling, burn,
fast burn, slow burn, alert fired, fired, woke people, woken, wake, pager rings, noisy, noise, ignored, muted, mute, silenced,
removed the alert, deleted it, dropped it, nobody acted, acted on, actionable, ticket instead of page, warning, critical, graphs, charts,
panels, boards, screen, TV in the office, red and green, log search, log cost, sampling rate, trace, bottleneck visible, label,
retention of metrics, tail latency, median, average hides, CPU graph, memory graph, load graph, blind spot, unknown, notice, noticed,
find out, detection, promise, promised, agreement, contract with users, product owner agreed, signed, reviewed quarterly,
dependency objectives, upstream availability, three nines, four nines`,
});
