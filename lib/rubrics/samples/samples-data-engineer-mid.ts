import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Data Engineer, Mid. */
export const samples: RubricSamples = {
  'pipelines-processing': {
    great: 'Brought nine imports onto one pattern; the nightly run fell from 5 h to 70 min, and two teams build theirs the same way.',
    good: 'A run can be repeated, replaces its own day, and writes down how far it is.',
    noFit: 'Ran it again after a failure; the day’s orders were in there twice.',
    answers: [
      sampleAnswer(
        'Late files from the shops',
        4,
        'Files from the shops come up to three days late, and some come twice. So each row has the shop’s own number, I merge on that, and the last three days are built anew each night. If a file is missing by ten I write a row that says missing, so sums aren’t silently low. It is about 40 million rows a day; I took 8 partitions since one takes 5 million in ten minutes.',
        '“Handles late, doubled and missing data on purpose, and sizes the job from its volumes.” A single pipeline, not “a family of pipelines”.',
      ),
      sampleAnswer(
        'Delete the day, write the day',
        3,
        'I built the tickets import alone. It deletes the day and writes the day, in one transaction, so I can start it as often as I like. There’s a table in which it says which day it’s at and how many rows. When a file came a day later it was simply not there, somebody told me, and I ran that day again. How long it will take in a year I haven’t worked out.',
        '“Builds a pipeline alone that can be run again safely and says where it is.” Late data is met by hand rather than “on purpose”.',
      ),
      sampleAnswer(
        'It stopped at forty per cent',
        2,
        'The history load stopped at about 40 per cent, memory. I took a larger machine and began again, but some months were in there already, so I had doubles. I deleted those by hand with a distinct, I think all of them. For the next one I load month by month and note which are done. To run a month twice you’d still have to delete it first.',
        '“A second run doubles rows or stops halfway”; going by month is a step toward a safe run and makes it 2.',
      ),
    ],
  },
  'data-modelling-sql': {
    great: 'One model of “active user” for five teams; the board’s figure and the product’s agree since March.',
    good: 'Wrote down the grain, one row per order line, and checked it before the join.',
    noFit: 'Joined orders to payments and summed; split payments counted twice, unnoticed.',
    answers: [
      sampleAnswer(
        'One row is one what?',
        3,
        'Before I join I write down what one row is. Orders: one per order. Shipments: one per parcel. So I first count parcels per order, then join, and I check the count before and after, it has to be the same. The model has orders as facts, and shops and articles as dimensions, as they asked for sales by region. When a shop changes its region, the old sales move along, hm, yes, they do.',
        '“Models facts and dimensions for the questions asked and checks the grain before joining.” Moving old sales shows that “history” is not kept honest.',
      ),
      sampleAnswer(
        'From twelve minutes to nine seconds',
        4,
        'The report took twelve minutes. In the plan it sorted 300 million rows to find the latest price of each article. Someone had put a hint there for the join order. I made prices a table with valid from and to, filled once a night, so the join is a range, and the hint is gone. Nine seconds. And last year’s report says last year’s price, which it didn’t before.',
        '“Reads a query plan, changes the model rather than the hint, and keeps history honest.” No word was contested between teams.',
      ),
      sampleAnswer(
        'Distinct helps',
        2,
        'If the sum is too high I add a distinct, that helps mostly. With the invoices it was still too high by a bit, and then my colleague saw that two different lines with the same amount became one. I don’t use sum distinct any more. For null I know that you have to use is null. In the average I forgot that once, and checked the other reports for it then.',
        'Queries that “answer wrongly on nulls or doubled joins”, which only a colleague noticed; the check of other reports is the 2.',
      ),
    ],
  },
  'data-quality-testing': {
    great: 'Each table has an owner with a score that they answer for; complaints went from 22 a month to 5.',
    good: 'Tests the transformation with odd rows, checks arrivals, and stops the load on a broken key.',
    noFit: 'Sales called: yesterday’s turnover was zero. It had been so since Friday.',
    answers: [
      sampleAnswer(
        'Stops before it spreads',
        3,
        'When a file comes I check columns, key, and that the count is within half and double of the usual. If not it stops there, yesterday stays visible with its date. The transformations have tests with a few invented rows: a refund, a null, a voucher. It has stopped four times since spring, two for a reason. With the shop people who send it I have had no contact, the files are as they are.',
        '“Tests transformations, checks what arrives, and stops broken data before it spreads.” Nothing is agreed “with producers”.',
      ),
      sampleAnswer(
        'An agreement with the till team',
        4,
        'I went to the till team and we wrote down what they promise: complete by four, a number per receipt, amounts in cents. They have a test for this on their side. I had 31 alerts; I asked of each who did something about it the last three months, and six are left. One goes to them directly. They have called me once before a change, which I count as success.',
        '“Agrees with producers on what they promise, and alerts on what matters and little else.” Complaints “fell by a known amount” is not shown.',
      ),
      sampleAnswer(
        'They write when it is off',
        2,
        'The controllers are very attentive, they write to me when a number is off, usually the same morning. I look at it then. Twice it was a column that had moved. Since the second time I check that the columns are named as expected. A test of the calculation itself I don’t have, I compare with last month by eye before I send it out.',
        '“Learns of wrong figures from the people who use them”; the one check and the look by eye make it 2.',
      ),
    ],
  },
  'platform-operations': {
    great: 'Analysts deploy by themselves on the path she built; pages at night went from nine a month to two.',
    good: 'Deploys by review, has freshness and cost on one board, and recovered a lost Tuesday from the plan.',
    noFit: 'Restarts red jobs each morning; what they cost “accounting would know”.',
    answers: [
      sampleAnswer(
        'The lost Tuesday',
        3,
        'We lost a Tuesday when the bucket was emptied. There is a page for that: which jobs, in which order, how to see that it is right. I followed it and it took three hours, at one place it was out of date, I corrected it. All goes through review and is deployed by the pipeline. I look at freshness daily and the bill at the end of the month. It is 4,000, why that I couldn’t say in detail.',
        '“Deploys by review, watches freshness and cost, and recovers a lost day from a written plan.” The bill is watched, not known by “where it came from”.',
      ),
      sampleAnswer(
        'Backfill on a Saturday, slowly',
        4,
        'Two years had to be rebuilt. I did it into a table beside it, thirty days at a time, with a limit so the morning reports aren’t slowed; it took nine days and then I swapped. No reader noticed. For the bill I tagged every job: half came from one dashboard that asked every five minutes. Hourly is enough for them, I had asked. It went from 4,000 to 2,300.',
        '“Plans backfills that do not disturb readers, and cut a bill by knowing where it came from.” No “path others deploy on”.',
      ),
      sampleAnswer(
        'Coffee and reruns',
        2,
        'In the morning I get a coffee and look what’s red, and run it again. Mostly it works then. I know by now which ones come together, so I start them in the right order. There’s a list of that, for when I’m on holiday. What it costs I don’t know, that is on one contract with the others. I deploy from my machine, with a colleague looking on.',
        '“Reruns failed jobs by hand; what they cost is unknown.” The list and the second pair of eyes are more than a 1.',
      ),
    ],
  },
  'privacy-governance': {
    great: 'Analysts get masked data by default, names within minutes with a reason, and every look is in a log that was used.',
    good: 'Knows the eleven personal columns, two groups may read them, and deleted a person last month.',
    noFit: 'Has the customer table on the laptop because the train has no network.',
    answers: [
      sampleAnswer(
        'Eleven columns',
        3,
        'There are eleven personal columns, I have a list. Two groups can read them. For a deletion there is a job which takes the customer’s number and goes through all the tables; I check afterwards by searching the mail address. We had nine of those this year. Whether we need the date of birth at all? It comes in with the rest. Who looked at it, there may be a log in the warehouse.',
        '“Knows which columns are personal, keeps access narrow, and can delete a person on request.” Needing “less personal data” is not considered.',
      ),
      sampleAnswer(
        'The year is enough',
        4,
        'Marketing asked for birth dates. I asked what for: age groups. So the year is rounded to five at the import, and the date never gets to us. Instead of mail addresses there’s a key, only support can turn it back. In the log one sees who read which table with what reason; in June I showed the works council the list. It was a bit of work to convince marketing.',
        '“Designs so that less personal data is needed, and shows who read what.” It is not yet “the easy way for analysts”.',
      ),
      sampleAnswer(
        'A copy for the test system',
        2,
        'For the test system I copied the production tables, otherwise you don’t get realistic cases. It takes a night, I wrote a job for it which everybody was quite glad of at the time. I did blank the names. The mail addresses are in since the join needs them. Access is for developers, that’s about thirty people, it was like that. When somebody wants to be deleted I delete them in production; test is overwritten every quarter anyway.',
        '“Copies personal data to wherever it is handy; who may read it was not asked.” The blanked names are a beginning: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Showed that the churn figure could not say what they wanted to close a site for; they ask first now.',
    good: 'Asked which decision it is for, and wrote that Sunday’s figures can be a tenth too low.',
    noFit: 'Delivered the table as ordered; in the meeting it answered another question.',
    answers: [
      sampleAnswer(
        'What will you do with it?',
        3,
        'When they asked for returns by shop I asked what they will do with it. They wanted to decide where to train staff. So it should be returns by reason, not all of them. I wrote under it: reasons are missing for 15 per cent, small shops jump a lot. They used it. That “return” means something else to the web shop came out later, we then said which one we have.',
        '“Asks which decision the data is for, and says plainly how far a figure can be trusted.” What the word means was settled after, not “before building on it”.',
      ),
      sampleAnswer(
        'What is a return?',
        4,
        'Before building I asked the shops, the web shop and finance what a return is. Three answers: goods back, money back, parcel on its way. I got them for 40 minutes, and we named all three. It’s written where people pick the columns, with an example of each. The analysts had wanted to begin straight away, they were a bit impatient, I said it will save us a month.',
        '“Settles with producers and analysts what a word means before building on it, and writes it down.” A “wrong decision” was not in the room.',
      ),
      sampleAnswer(
        'As it was ordered',
        2,
        'They wanted customers by month, so I made customers by month, quickly. In the meeting it turned out that they meant new ones. It wasn’t in the request. I had wondered a little as the numbers only go up. I changed it in an hour. Since then I have a form for requests, with a field for what it’s for; people leave it empty often.',
        '“Delivers the table as requested; that it answers another question comes out in the meeting.” The form is an attempt: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Runs shipping data as a product: 40 known readers, four promises, and a list of what comes next that they plan by.',
    good: 'Asked readers after a month what they trip over, and renamed two columns.',
    noFit: 'Handed the table over; whether anyone reads it is unknown.',
    answers: [
      sampleAnswer(
        'A month after',
        3,
        'After a month I look who reads it, and ask two of them. For the stock table one had mistaken “qty” for what’s sellable. So it’s called on-hand now and there’s a second one. I got that feedback only by asking. I also mend my things if they break. The old stock tables are all still there, somebody may need them.',
        '“Follows own tables into use, mends what readers trip over, and asks them.” What nobody reads is not retired.',
      ),
      sampleAnswer(
        'Switched off 61 tables',
        4,
        'I looked at the query log for 90 days: 61 tables of 140 were read by nobody. I announced it, renamed them for two weeks, and one person shouted. Sixty are gone. And since we’ll have the clickstream from autumn on, 2 billion rows a month, I tried a column store in June with a week of it, so I know what it can’t do. My own area I keep like that.',
        '“Retires what nobody reads, and learned a store or tool before the load required it.” Others do not yet “plan by” it.',
      ),
      sampleAnswer(
        'On to the next one',
        2,
        'When the table’s there and the tests are green I hand it over with a short description and take the next ticket. There is always a next one. I’d see it in the log if it weren’t used, but I do not look there much. One was wrong for a while, I heard, and I corrected it the same day. I try to describe them better since.',
        '“Hands over a table and moves on; nobody knows whether it is read.” Correcting at once and describing better: 2.',
      ),
    ],
  },
};
