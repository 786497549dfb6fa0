import { examples } from '../examples';

/** Capacity & Resilience of a reliability engineer: forecasts, load tests, rehearsed failure, backups. */
export const capacity = examples({
  questions: `
How do you plan capacity for the holiday season?
What happens when you lose a data centre?
How do you test your backups?
Have you done chaos engineering?
How do you know how much load it can take?
What's your recovery time objective?
How much headroom do you keep?
What are the single points of failure?
How do you handle a sudden spike of traffic?
How did you cut the cloud bill?
When did you last restore from a backup?
What fails together with what?
How does autoscaling behave here?
A whole zone disappears. What do users see?
When did you last try a restore?
How much more traffic can you take?
What goes down together?
A zone goes dark at noon. What happens?
How do you know? Have you tried?
When did a backup let you down?
How do you test them since?
What will you need next year?
What would fail at the same moment?
How far are you from the ceiling?
How did you find out what it can take?
What do you do before the big sale?
Did you manage to make it cheaper?
When did you break something on purpose?
Which part may die without anybody noticing?`,
  strong: `
traffic grows five percent a month, so by November we need forty nodes, I ordered them in August
we load tested with recorded traffic up to twice the peak, and the session store broke first at one point four
every month we restore last night's backup into an empty database and run a count on it
we take away a zone on purpose on a Tuesday at ten with everyone at their desk
both replicas were on the same rack, so we spread them, and I checked the power feed as well
we keep a third spare so that losing one of three zones leaves us at a hundred percent
load shedding drops the least important requests first so checkout stays alive
autoscaling takes four minutes, the spike takes one, so we prescale before the TV spot
retries made it worse, it was a retry storm, so we put in jitter and a retry budget
I went through usage and turned off forty percent of the instances at night, that's nine thousand a month
RPO is five minutes, RTO one hour, and the last exercise took us fifty minutes
the backup was green for months but it was empty, since then a restore is part of the job
in the failure drill we found that the second region needed the first one for login
bulkheads, so that one slow tenant can't take every worker
queueing starts to hurt at seventy percent utilisation so that's our line
we used spot instances for batch and kept the objective, cost went down by half
I made a model in a spreadsheet from orders per minute to CPU and it was within ten percent
failover is done every two weeks for real, not just in an emergency
everything depended on one DNS provider so we added a second one
the game day showed that the runbook was wrong in three places and we fixed those
we lost a zone for real in March and the other two carried it as we'd planned for a third of spare
growth is four percent a month so the database is full in October, we ordered in June
I restore a random backup each week and compare counts, it's a job, I only look if it complains
in the drill the failover took eleven minutes instead of two since the DNS record had a long lifetime
which things go down together, that's the question, both our queues were on one host
at one and a half times the normal load the login got slow first, so it's our limit
when recommendations are overloaded we leave them out and the page still works
the same objective at two thirds of the cost, after we moved the batch to the night
a region is gone for a day, users can read everything and can't book, and that's what we've promised
we shed the recommendations, then search suggestions, and never the payment
we made the reports less reliable on purpose, one copy only, finance agreed as it's half the price
the backup let us down two years ago, it was encrypted with a key that was on the same machine
we pull one zone every quarter and look at what users see
a shared weakness was the license server, all three sites asked the same one`,
  weak: `
when it gets full we add machines
we have backups, I've never tried to restore one
I don't know what happens when the zone goes, the cloud provider handles it
we never load test, production is the test
it fell over on Black Friday and then we doubled everything
breaking things on purpose sounds dangerous, I wouldn't do it
we overprovision by a lot, so it's fine, I don't know what it costs
I have no idea how much traffic we'll have next year
it all runs in one region
we found out that the backup didn't work when we needed it
the autoscaler does something, I never looked at the settings
nobody knows which systems depend on each other
we'd notice when it's full
I think the provider makes backups
the second data centre has never been switched on
we scaled up after the sale had crashed
I don't know which part would go first
we have double of everything, that must be enough
we found out the day it was full
if it's gone we call the provider
the restore, hm, somebody did this once I believe`,
  words: `
capacity, capacity planning, headroom, forecast, growth per month, peak, Black Friday, spike, load test, stress test, soak test,
saturation point, utilisation, autoscaling, scale out, prescale, warm up, over provisioned, reserved instances, spot instances,
cost per request, cloud bill, rightsizing, zone, availability zone, region, data centre, multi region, active active, active passive,
failover drill, disaster recovery, DR, RPO, RTO, backup, restore, restore test, snapshots, replication lag, redundancy, redundant,
N plus one, single point of failure, fails together, correlated failure, dependency map, chaos engineering, chaos monkey, game day,
rehearsal, failure injection, resilience, load shedding, graceful degradation, circuit breaker, bulkhead, retry storm, thundering herd,
jitter, quorum, split brain, power feed, rack, zone down, region down, lost a zone, data center, power cut, fire drill, switch off,
took down on purpose, unplugged, simulated, simulate, exercise, rehearse, rehearsed, practise failure, failover works, failed over,
standby, replica promoted, spare, reserve, buffer capacity, a third spare, half empty, utilised, percent used, full, runs full, growth,
growing, doubles, forecast for, next year, model, spreadsheet, predicted, prediction, ordered, lead time for hardware, budget for machines,
peak day, sale day, holiday, Christmas, campaign, TV, concert tickets, surge, wave of users, queue of users, waiting room, load generator,
replayed traffic, ceiling, max, breaking point, knee, saturates, throttle, shed, drop requests, least important, essential, read only mode,
reduced mode, backups, restored, restoring, tested restore, monthly restore, tapes, corrupted backup, empty backup, hours to recover,
data lost, minutes of data, together, same rack, same power, shared, common cause, hidden dependency, single, only one, redundant pair,
quorum loss, retries amplify, cascade, cascading, autoscaler, scale in, cold start, pre warmed, cost, cheaper, saved money,
instances off at night, right size, price of a nine`,
});
