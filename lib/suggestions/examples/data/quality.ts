import { examples } from '../examples';

/** Data Quality & Testing of a data engineer: checks, contracts, wrong figures found early. */
export const quality = examples({
  questions: `
How do you test a transformation?
How do you make sure the data is right?
Tell me about a time a number in a report was wrong.
Which checks run on the data before it's published?
What's a data contract, and do you have any?
How do you notice that a source has changed?
What do you do with rows that don't make sense?
Who gets alerted when a check fails?
How do you test SQL?
How do you monitor data quality over time?
What stops bad data from going downstream?
How would you validate a new vendor's feed?
How did you notice that the number was off?
What do you check before people see it?
What happens with broken rows?
What do producers promise you?
How did you find out the number was wrong?
What would have told you earlier?
Which of these checks may stop the load?
A new source comes in. What do you check?
What did you agree on with the people who send it?
What happens to the good rows beside a bad one?
Who gets told when it fails?
How do you test a query?
How many false alarms do you get?
Who noticed first, you or finance?
What stops rubbish from getting to the report?`,
  strong: `
we check uniqueness, not null and the allowed values on each model, and the load stops if the key isn't unique
row count dropped by thirty percent against the same weekday, and the alert told us before the analysts came in
I test the transformation with a tiny hand made input, five rows with a null, a duplicate and a leap day
we signed a contract with the app team, they can't drop a field without their build going red
I reconcile totals with the billing system each night, they've to agree to the cent
bad rows go to quarantine and the owner gets a list in the morning
only two checks can block the load, the rest just warn, otherwise people switch them off
the currency had changed from cents to euros, a range check would've caught it so that's in now
each check has an owner in the business and they see their own score
I compare the new version with the old one over a month and explain each difference before switching
write audit publish, so that data's only visible after the tests pass
we deleted forty checks that nobody looked at
I ran a profile on the feed, how many empties, which values, how dates are written, and sent questions to the vendor
a freshness check and a volume check catch most of what goes wrong
dbt tests in CI on a sample, so a broken join never gets merged
complaints about figures went from ten a month to one
an anomaly check on the distribution, not just the count, since the average had shifted
we found the duplicated invoices by ourselves and told finance before they closed the month
unit tests for the SQL with fixtures, expected output next to the input
I traced the wrong figure back through lineage, it was a filter somebody added upstream
we caught it at six in the morning since the number of stores was forty and not forty two
the load doesn't get published if a key occurs twice, that one's hard, the rest are warnings
I sat with the people who fill in the form, and we agreed that the field is required from now on
each rule is written with the department that knows what a valid contract is
the figure had been wrong for a week since a filter excluded the new shop, so now we compare against the till totals
rows that can't be parsed are kept aside with the reason and a person looks at these in the morning
I test my queries with ten rows that I made up, including the nasty ones
new source, so first I look at empties, ranges, duplicates, and whether yesterday is complete
product didn't care about their events till I showed them their own dashboard being wrong
I deleted the alert on row counts at weekends, a year of weekends had shown nothing
our whole thing rests on the promise that ids never get reused, so there's a check for it
it's blocked if the sum is off by more than half a percent, and the people with the shop systems get the mail`,
  weak: `
usually the analysts tell us when a number is off
we don't test SQL, you look at the result and see if it makes sense
I found out in the board meeting that the figure was wrong
the data comes from the source so it must be right
we have some checks but they're always red so nobody looks
I filter out the strange rows and that's it
I'm not sure who'd own that
no contract, the app team changes things and we find out
I compared two rows by eye and they matched
there's no staging, we change the view in production
the dashboard was wrong for three weeks
we get hundreds of alerts from the checks, I've muted the channel
they told us in the meeting that the total can't be right
the check's been red for months
we trust the source
I look at the chart and if it looks normal then it's fine
I wouldn't know if some rows were missing`,
  words: `
data quality, data test, dbt test, great expectations, soda, uniqueness, not null, accepted values, referential check, range check,
freshness check, volume check, row count check, anomaly detection, reconcile, reconciliation, control totals, to the cent, quarantine,
bad data, wrong figure, wrong number, number was off, dashboard was wrong, stop the load, block the load, warn, circuit breaker for data,
data contract, producers, upstream team changed, schema change, broke the report, validation, validate the feed, profile the data,
sample rows, fixtures, expected output, regression of numbers, diff old and new, audit, write audit publish, lineage, owner of the check,
score, complaints, trust in the data, missing rows, duplicates found, drift, distribution shifted, completeness, accuracy,
monitoring of data, data observability, alert on data, incident with data, null rate, wrong, number wrong, figures wrong, off by, mismatch,
does not match, did not add up, add up, totals, total, compared with, check, checks, checked, rule, rules, threshold, tolerance,
percent off, too low, too high, drop, dropped, jump, zero rows, empty file, missing, incomplete, duplicates, invalid, garbage, rubbish,
bad values, out of range, negative, format changed, column changed, renamed upstream, currency, units, encoding, test, tests, tested,
test data, small input, expected, assert, sample, CI for SQL, before publishing, gate, blocked, stopped, hold back, quarantined,
rejected rows, warning, severity, alert, alerts, false alarm, muted, owner, owners, responsible, producer, source team, app team, events,
tracking plan, agreement, contract, promise, schema registry, notice, boss noticed, customer noticed, before anyone saw, early,
upstream fix, trace back, root of the number, trust, believe the number, complaint, incident, postmortem of data, monitor,
dashboards of checks, trend, distribution, profile, profiling, new source, vendor, spot check, by eye, ledger, bank statement,
source of record`,
});
