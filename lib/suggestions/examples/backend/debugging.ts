import { examples } from '../examples';

/** Debugging & Troubleshooting of a backend engineer: from a symptom to a proved fix. */
export const debugging = examples({
  questions: `
Tell me about the hardest bug you ever had to find.
Production is throwing errors, where do you start?
How did you find the cause?
What did you check first, and what next?
It works on your machine but not on the server. What now?
How did you know that it was really fixed?
A customer says that it's slow. What do you do?
The CPU is at a hundred percent, how do you find out why?
What did the logs tell you?
How would you reproduce that?
What was the root cause in the end?
How do you debug something that only happens in production?
What did you rule out?
How do you make sure it won't happen again?
There's a memory leak. Take me through your steps.
What was the last problem that really took you long?
How did you go about finding it?
It's slow, but only sometimes. Where do you look?
And how could you be sure?
What did you learn from the logs?
Tell me about an incident with your service.
What did you open first?
What was it in the end?
How did you find out it was that?
What made you drop that idea?
What would you see if you were right?
How did you convince yourself that it was gone?
Did it come back?
What did the error say?
Before you touch anything, what do you think is wrong?
What changed since then, so that you'd see it sooner?
Walk me through it from the alert on.
What was the second thing you looked at?
Memory goes up every hour. What's your plan?
Which one of those changes fixed it?
What fooled you there?
And production, has it ever bitten you?
What went wrong while you were building it?`,
  strong: `
first I tried to make it happen again locally with the same payload, and on the fourth try I had it
I went through the log by the request id and saw that the second call never came back
I did a git bisect between the last good release and today, and it landed on a dependency upgrade
my theory was that the cache was stale, so I turned it off for one node, and the errors stayed, so it wasn't that
the stack trace pointed into the driver, but the real cause was two frames further up where we pass a null
I took two heap dumps an hour apart and compared, and the number of listeners kept going up
before looking for the cause we rolled back, so customers were fine, and then I took my time
I changed one thing at a time, otherwise you don't know what helped
it only occurred at midnight, so I looked at what runs at midnight, and that was the backup job locking the table
I wrote a test that reproduces it, saw it fail, made the fix, saw it pass
we added an alert on the queue length, so next time we hear about it before the users do
I attached a debugger and set a breakpoint where the amount gets negative
the trace showed three seconds waiting for DNS, nobody had expected that
it was a time zone thing, the server was in UTC and the report was in local time, and it was off by one day
I compared a good request with a bad one byte by byte, and the only difference was a header
I asked what changed since yesterday, and it was a config, not code
turned out to be a race between two workers picking the same job
I added more logging around the suspicious part and waited until it happened again that night
connection pool was exhausted since one code path never gave the connection back
the error message was misleading, disk was full, I saw that from the df output
I measured before and after, the p99 went from four seconds down to two hundred milliseconds
I reduced it to a ten line script and sent that to the maintainers of the library
we ran the fix in staging with replayed traffic for a day before we trusted it
I drew up three hypotheses and for each what I'd expect to see, then I checked the cheapest first
so I took the failing request from the log and replayed it against my local copy until it failed the same way
first guess was the network, but then the same happened on localhost, so that was out
I looked at the graph, memory climbs from each deploy on in a straight line, so something's kept per request
it was a missing await, so the error vanished and the row was half written
to be sure I took the fix out again and the error came back, then put it in and it was gone
only users with an apostrophe in the name saw it, I noticed when I sorted the failures by customer
I asked when it began, and it was exactly when the other team had changed the cache key
the slow query log had one statement with two seconds each hour, from a cron that refreshes a view
the retry hid it, every call failed once and then worked, you could only tell from the timing
we put a counter on that branch so we'd know if it ever happens again
I halved the input again and again until there was one line left that broke it
the core dump showed where it crashed but the damage was done earlier, so I turned on the address sanitizer
I write down what I believe and what I've checked, otherwise I run in circles
it happened on one of eight servers only, so I compared packages and found an older library there
I checked the dashboards for what else moved at the same minute
a deadlock, two transactions took the same two rows in a different order, the database log says it plainly when you know where to look
the test passed alone and failed in the suite, so it was shared state left behind by another
the first thing was to get it to happen on my own machine, and it did with the customer's file
I thought of the clock first, but then the times matched so I dropped this one
what was not known I said too, we know since when, we don't know why
over a year half of our incidents were the same kind, a queue without a limit, so I showed the cost of it and got two people for a month
six people, so two look at the network, two at the database, two at what changed, and after twenty minutes we come together
whoever gets it at night finds the message, what it means, and the one command to try
it took longest to find that the test data had a different encoding
I'd rule out the cache first since that's cheap, then take a dump now and one in an hour
for a moment I believed it was fixed, but I ran it a hundred times and twice it failed so it wasn't
each team says it's the other, so I ask both for the time they saw at the border, and the gap is where it's lost`,
  weak: `
I usually restart the server and then it's okay again
I couldn't reproduce it, so I closed the ticket
I tried a bunch of things and at some point it went away, I don't know why
when there's an error in production I pass it on to the senior guys
I put print statements everywhere until I see something
I don't really read the stack traces, they're so long
I changed the timeout and the version and the config and then it worked
I don't know what caused it, it hasn't come back so far
I guess it was a network problem, it usually is
I don't have access to the logs so I wouldn't know
I googled the message and pasted what the answer said
we increased the memory and moved on
it took me two weeks and in the end a colleague found it in five minutes
I just kept refreshing and hoped it would show up
we never found out, it's still happening I think
I'd probably reinstall everything first
I don't know, it's just slow sometimes, we live with it
I cleared the cache, reinstalled, and then it worked again
I asked the team lead and he fixed it
I change things and run it until it works
the logs didn't say anything so I gave up
we put a try catch around it so that it doesn't show anymore
I assumed it was the database, and spent days on it without checking
I'd add more servers and see if that helps
it's strange, I've no idea, I'd ask someone
it went away so it's done for me
I'd wait and see if it comes again
I just know by feeling where it is`,
  words: `
bug, reproduce, reproduced, repro, root cause, stack trace, logs, log lines, log level, request id, correlation id, trace, span,
breakpoint, debugger, step through, bisect, git blame, hypothesis, theory, suspect, ruled out, narrowed down, isolate, intermittent,
once an hour, only in production, works on my machine, heisenbug, heap dump, thread dump, memory leak, CPU spike, profiler, flame graph,
slow query log, timeout error, exception, crash, null pointer, segfault, five hundred errors, error rate, rollback, rolled back, hotfix,
workaround, fix, proved the fix, verified, came back, stopped happening, monitoring, alert, post mortem, race condition, stale cache,
time zone bug, off by one, encoding bug, config change, what changed, print statements, tcpdump, curl, grep, staging, symptom, diagnosis,
diagnose, investigate, troubleshoot, mystery, fooled, misleading, bugs, error, errors, failing, failed, fails, fault, broken, breaks,
crashed, crashes, hang, hangs, stuck request, slow, slowness, latency went up, spikes, intermittently, sporadic, random, sometimes,
every hour, at midnight, only for one customer, same input, same payload, replay, replayed, locally, on my machine, staging environment,
production data, log file, log statement, added logging, splunk, grep the logs, timestamps, stack, line number, exception message,
root of it, cause, the cause was, turned out, it was because, culprit, suspicion, suspected, guess, guessed, theories, eliminate, excluded,
rule out, narrow, binary search of commits, last good version, diff, compare, compared, different on that server, one at a time, tried,
experiment, confirmed, proof, proved, verified it, disappeared, went away, reappeared, still there, fix held, patch, hot fix,
undo the deploy, restart helped, restarted, cleared the cache, memory grows, leak, leaking, dump, snapshots, profile, cpu usage,
threads blocked, lock wait, slow query, missing index, connection refused, timed out, dns, clock skew, timezone, encoding, whitespace,
null value, missing header, wrong config, environment variable, version mismatch, dependency upgrade, stale, duplicate, race,
ordering problem, metric, dashboard, alarm, alert added, on call, runbook, incident, customers saw, complaint, support ticket, puzzled,
weird, strange, confusing`,
});
