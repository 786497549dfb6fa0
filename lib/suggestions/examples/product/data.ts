import { examples } from '../examples';

/** Data & Experimentation of a product manager: figures named beforehand, experiments, uncertainty. */
export const data = examples({
  questions: `
How do you measure success?
Which metric moved?
Tell me about an A/B test that you ran.
How do you know that it was your change?
What did the data tell you?
How long did the experiment run, and how many users?
What would you look at if conversion dropped?
When did a number mislead you?
What did you do when the test showed nothing?
How do you pick a metric?
What's a guardrail metric?
How sure were you about the result?
Which number should it change, and by how much?
The test said no. What happened then?
How certain can you be with that many users?
The figure rose. What do you ask?
Which experiment failed, and what did you do then?
How sure were you?
Signups are up ten percent. What do you ask?
Which answer would worry you?
Which number would you not trust?
Did it work? How do you know?
What had you said beforehand?
What would you count instead?
And did the number move?
How long did you let it run?
Could it have been chance?`,
  strong: `
it went up but everything goes up in that month, so I don't claim it for us
too few customers for a split test, so we rolled it out in waves and compared with the month before
the event never fired on one of the platforms, so we had nothing for two weeks
before the release we wrote that completion should go from forty to forty six percent within four weeks, and it went to forty one, so it didn't work
we ran it for two full weeks with fifty fifty, and the interval still included zero, so I didn't call it a win
signups rose by a tenth, but it was the holiday, the control group rose the same
we turned it off since the test said no, even though everybody liked it
I had refunds as a guardrail and they went up, so we stopped early
the average looked good, but split by device the phones had dropped
we needed eighteen thousand per arm to see two points so it wasn't worth testing, we decided by interviews
people who use the feature stay longer, but that's because the loyal ones find it, it's not the cause
the dashboard counted bots, once those were out the growth was gone
I look at cohorts by signup month rather than a total that always goes up
we kept a holdout of five percent for half a year and saw that the effect wore off
peeking each day was our mistake, so we fixed the end date beforehand
conversion fell because more people came from ads, the mix had changed, not the page
I asked the analyst how sure we are, she said plus or minus three, so we didn't order the two variants
the novelty effect was gone after ten days
I wouldn't trust the NPS here, two percent answered
we instrumented the funnel step by step and found the drop at the phone number
Simpson's paradox, each segment got better and the total got worse
activation within seven days is the leading figure, revenue comes too late to learn from
we killed the recommendation carousel after a null result, and saved the team three months
we'd said eight percent before, it came out at two, so we took it back
with that few users the difference could be chance, so I didn't claim anything
the increase was there in the group without the change as well, so it wasn't us
sign ups rose but the ones who came didn't stay, I'd look at week four
registrations in total can only go up, so I threw this chart out
the experiment failed and I told everyone in the demo, we learned that price isn't the barrier
they were about to close the branch, and I showed that the drop came from a broken counter
we look at the share that comes back and at complaints as the counterweight
time in the app could rise as people can't find things, so I watch how many finish
whether we sell people's data isn't a thing to test, that's decided by us, on values
someone could game it by sending more reminders, so I watch how many switch these off`,
  weak: `
page views went up so it was a success
we didn't measure it, but the feedback was good
it was significant after a day so we stopped
I look at total registered users, it's always growing
we released it to everyone and then compared with last month
the data was bad so I went with my gut
an A/B test with a hundred people said that blue is better
I don't really do numbers, there's an analyst for it
the test failed, but we launched it anyway because we had already built it
I'd find a metric after the launch that looks good
confidence interval, I'm not sure what that is
correlation was strong so it clearly worked
the chart goes up, so it works
we looked after a day and it was better, so we took it
I don't remember the numbers
I'd trust the dashboard
a hundred people liked it in the survey, that's proof enough`,
  words: `
metric, metrics, KPI, figure should move, baseline, target, uplift, lift, conversion, conversion rate, funnel, drop off, retention curve,
churn rate, cohort, activation rate, engagement, daily active, weekly active, NPS, A/B test, AB test, split test, experiment, variant,
control group, treatment, holdout, sample size, power, significance, significant, p value, confidence interval, uncertainty, noise,
plus or minus, guardrail, novelty effect, peeking, null result, failed experiment, instrument, tracking, events tracked, analytics,
Amplitude, Mixpanel, SQL dashboard, dashboard, segment the data, mix shift, seasonality, correlation, causation, confounder,
Simpson's paradox, bots, outliers, average versus median, vanity metric, leading indicator, lagging, before release we said,
percentage points, sign-ups rose, rollout percentage, measured, misleading number, number, numbers, figure, figures, percent, percentage,
rate, moved, went up, went down, rose, fell, dropped, doubled, flat, no change, difference, effect, before and after, expected, predicted,
target figure, measure, counted, count, tracked, event, log, chart, step, activation, retention, come back, repeat, churn, usage, active,
sign ups, registrations, revenue per, experiments, test group, other group, half of the users, random, randomly, control, ran for weeks,
stopped early, looked daily, sample, too few, enough users, chance, luck, sure, certain, uncertain, error bars, range, interval,
not significant, result, results, failed, no effect, null, negative, acted, took it back, turned it off, kept it, decision on the test,
misleading, misled, wrong figure, season, holiday, campaign, mix, segment, phones versus desktop, average, median, total always rises,
vanity, gamed, game the number, cheat, counterweight, side effect, complaints, refunds, quality, judgement where data ends, correlated,
caused, anyway`,
});
