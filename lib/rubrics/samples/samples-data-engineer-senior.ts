import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Data Engineer, Senior. */
export const samples: RubricSamples = {
  'pipelines-processing': {
    great: 'Moved all processing off the old cluster in five months while reports kept coming; 9 h and 41,000 a month before, 2 h and 17,000 after.',
    good: 'Late, doubled and missing events are handled by one pattern; two colleagues have used it without asking.',
    noFit: 'Each pipeline is sound; the ninth source took as long as the first.',
    answers: [
      sampleAnswer(
        'Who needs it within a minute?',
        4,
        'They wanted streaming for all of logistics. I asked each of the fourteen readers how old it may be. One needs it within a minute: the dispatchers. Four within the hour, the rest in the morning. A stream for all would have been 22,000 a month, and I’d have had two people on it. So dispatch is a stream, all else is hourly batches, 6,000. I wrote down at which need we’d think again.',
        '“Chose between batch and stream for a whole area from latency that somebody needs and money it costs.” Nothing had to be “moved” while reports ran.',
      ),
      sampleAnswer(
        'One pattern for late events',
        3,
        'Events can be three days late. The pattern is: land everything with its arrival time, keep the newest per key, and rebuild the days that were touched. A missing source writes a gap. It’s a small library with a page and an example, Yusuf and Clara have built theirs on it. For each source it was batch, we never thought about anything else, it was fine for them.',
        '“Handles late, doubled and missing data by a pattern that others can follow.” Batch was not chosen from “latency that somebody needs”.',
      ),
      sampleAnswer(
        'Source number nine',
        2,
        'I have built nine sources and each of them can be run again, I’m proud of that, there’s no doubling. They’re all a little different as the sources are different. The ninth took me three weeks, like the others. One could take the common part out, the keys and the log. I did that for eight and nine, at least the logging is shared.',
        '“Builds pipelines that can be run again, one by one; each new source is a project of its own.” The shared logging is a start: 2.',
      ),
    ],
  },
  'data-modelling-sql': {
    great: 'Layers, owners and names are as he set them; a newcomer found the right table in ten minutes, unasked.',
    good: 'Changed the customer model with a view for the old readers; history still says what was known then.',
    noFit: 'Grain checked, nulls thought of; there are six copies of customers for six questions.',
    answers: [
      sampleAnswer(
        'Active means what?',
        4,
        'Growth, product and finance each had an “active user”: 1.1, 1.9 and 0.8 million. I got the three to say which decision hangs on theirs. It ended in two words, active and paying, with one model. The old four tables warned for a quarter and then were gone; I went to the last reader in person. The three dashboards agree since June, finance checks each month.',
        '“Gave several teams one model for a contested word, and retired the old ones.” How the organisation models as a whole was not set.',
      ),
      sampleAnswer(
        'A view for the old readers',
        3,
        'Addresses had to become a list. I built the new model, and the old table is now a view upon it, that gives the main one. So nobody broke. There are two times in it: when it was so, and when we knew. The report of last March still gives the same today. Who uses the old one I see in the log, it’s about twelve, they may stay.',
        '“Keeps history honest and changes a model without breaking those who read it.” The old form stays, and no “contested word” was settled.',
      ),
      sampleAnswer(
        'A table for each question',
        2,
        'When they ask something new I make a table for it, that is quick and it’s right: I check the grain, I test the sums. There are a few customer tables by now, six. They differ in which customers are in. If somebody takes the wrong one the number is a little off. I’ve written the difference into the descriptions. A common base would be nicer, that’s a larger thing.',
        '“Checks the grain; the next question needs another copy.” The descriptions keep readers from the worst: 2.',
      ),
    ],
  },
  'data-quality-testing': {
    great: 'Contracts stand between producers and readers everywhere; in May one stopped a release of the app, and the app team thanked him.',
    good: 'Agreed with billing on three promises; seven alerts in all, and each has been acted on.',
    noFit: 'Added a check after each incident; there are 340, and the channel is muted.',
    answers: [
      sampleAnswer(
        'Their own red light',
        4,
        'I put each table’s state where its owner looks in the morning: the team’s board, red or green, with the rows that are wrong. Not to us, to them. In the beginning they asked me to mend it. I said it is your field, I’ll show you how. After half a year nine of ten are mended by owners within a day. Complaints from readers: 26 a month before, 7 now.',
        '“Made quality visible to owners, who mend it themselves, and shows how complaints fell.” There are no “contracts” that stop a release.',
      ),
      sampleAnswer(
        'Seven alerts',
        3,
        'With billing I have three promises: on time, unique, amounts add up to the ledger. They test it and so do I. I’ve seven alerts in total, each has an action written beside it. What nobody acts on goes. When it rings I look and write to the team. They mend it when they get to it, usually in a week or two.',
        '“Agrees with producers on promises and alerts on few things that matter.” The owners do not yet see it and mend it “themselves”.',
      ),
      sampleAnswer(
        'One check for each incident',
        2,
        'After each incident we add a check, that’s the rule, so it can’t happen again. We have over 300. The channel is loud; most people muted it, I have it on low. Some are really good, the one on the currency for example. I began to sort them by how often they fire, but then there was the next incident. I think a third could go.',
        '“Adds a check after each incident; alerts pile up and are muted.” The begun sorting makes it 2.',
      ),
    ],
  },
  'platform-operations': {
    great: 'Left the old vendor after a six-week trial and a sum; the year’s bill came within four per cent of the forecast.',
    good: 'Upgraded the engine over three nights, unnoticed; knows the bill by team.',
    noFit: 'The engine is two versions behind; one waits for a calm month.',
    answers: [
      sampleAnswer(
        'Guards for the analysts',
        4,
        'Analysts deploy by themselves now: they write the query and a test, and press. There are guards: a run over 50 euros asks, a column with names is refused, a drop needs a second person. In a year the second guard has stopped eleven, and the first one a join which would have cost about 9,000. Eighteen analysts use it. The vendor below it was there before me.',
        '“Built a platform on which analysts deploy by themselves, with guards that stopped real mistakes.” No vendor was chosen “with a trial and a sum”.',
      ),
      sampleAnswer(
        'Nobody noticed the upgrade',
        3,
        'I ran the new version beside the old one for a week, compared the results of the fifty largest jobs, and moved them over by team in three nights. Backfills I do at the weekend, with a cap. Nobody noticed, except that it got quicker. The bill is split by team by tags; I send it out each month. Deploying is still us, the analysts send us the query.',
        '“Plans backfills and upgrades that readers do not notice, and knows the bill by team.” Analysts cannot deploy “by themselves”.',
      ),
      sampleAnswer(
        'When it is calmer',
        2,
        'All is deployed by review, I watch the cost weekly, 12,000 at the moment. That is on a sheet with a line for each month, going back to when I took it over. The upgrade we wanted to do in January but there was the audit, and then quarter end. It’s planned for when it is calmer. The same with the backfill of the old currency. I have written down the steps for both so that it goes quickly then.',
        '“Deploys by review and watches the cost; upgrades and backfills wait for a calm month.” Written steps: 2.',
      ),
    ],
  },
  'privacy-governance': {
    great: 'Told the board that scoring employees’ chats was lawful here and wrong; it was dropped, and she offered what to do instead.',
    good: 'Ages come in five-year steps, addresses as regions; who read what is one query.',
    noFit: 'Knows the columns and the readers; the exports went to a shared drive, and from there nobody knows.',
    answers: [
      sampleAnswer(
        'Met from what was there',
        4,
        'For the forty analysts it is masked unless you say why; then you get the column for a day, without a ticket. That takes a minute, so no one goes around it any more. In the audit they asked for all reads of health data in a quarter; it was one query, I sent it the same afternoon. They had planned two days for it. What leaders wish to do with data was never a question to me.',
        '“Made the lawful way the easy way for a whole group, and an audit was met from records at hand.” No plan of “leaders” had to change.',
      ),
      sampleAnswer(
        'Regions, not addresses',
        3,
        'When I design a flow I ask for each personal column what it’s for. Delivery times need a region, so the address stays at the source. From 23 columns we are at nine. There is a record of each read, with the person, I had to use it twice. For the analysts it’s somewhat tedious to get at the nine, they write a ticket and wait two days.',
        '“Needs less personal data by design and can show who read what.” The lawful way is not “the easy way” while it takes a ticket.',
      ),
      sampleAnswer(
        'After the export',
        2,
        'I know the personal columns and the access list is short, I go through it every half year. The exports for the agencies go by the secure transfer. What they do with it then is in the contract. And some people here export to a sheet for themselves, that you can’t see. I’ve asked for the export button to be logged, it’s in the backlog.',
        '“Where data went after export is unknown”; a list that is gone through, and the asked-for log, make it 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'The board asks “how sure?” by itself now; before him a figure was a figure.',
    good: 'Settled what “delivered” means before building, and wrote it beside the column.',
    noFit: 'Honest about the own figures; sales’ “customer” and support’s “customer” stayed two.',
    answers: [
      sampleAnswer(
        'Lawyers, analysts and the app',
        4,
        'For location data I had the app team, two analysts and Judith from legal at one table. The analysts wanted all, Judith nothing. We agreed: a coarse place, seven days, for two purposes. I put a date in for each half year to look at it together; at the second Judith herself proposed a third purpose. It’s been in force for 14 months with the same people.',
        '“Brings producers, analysts and lawyers to one agreement and keeps it alive after the meeting.” How “leaders read figures” is untouched.',
      ),
      sampleAnswer(
        'Delivered, or handed over?',
        3,
        'Before I built on “delivered” I asked the couriers’ team and the analysts. For one it’s the signature, for the other the scan in the van. We took the signature. I wrote it where people choose the column, with the date. It has been asked about twice since, and I could point there. Legal was not needed for this.',
        '“Settles what a word means before building on it, and writes it down where readers look.” A plain case, soon agreed.',
      ),
      sampleAnswer(
        'Two kinds of customers',
        2,
        'I always say how sure I am: this one plus or minus five per cent, that one only for large shops. People value that. Sales counts contracts as customers and support counts people, so there are two numbers in the management report. I put a footnote. I did bring it up with both, they each have their reasons, and then I left it.',
        '“Says how far own figures can be trusted; two teams’ meanings of one word stay two.” The footnote and the attempt: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Two people run areas she built up; 210 tables went, 140 came.',
    good: 'Cleared marketing’s area of 80 unread tables, and knew the new format when the load came.',
    noFit: 'Keeps own tables well; what the data is for next year is “for the business to say”.',
    answers: [
      sampleAnswer(
        'Make us data-driven',
        4,
        'The director wanted us to be data-driven. I asked what was decided last quarter and how. Two were guesses each time: how many riders per shift, and which shop gets the new oven. I built something small for those two. Riders are planned by it since April; ovens, she overruled it once and wrote down why. So it’s two decisions that are made differently. That’s all I would claim.',
        '“Took a vague wish (“make us data-driven”) to two decisions that are now made differently.” People who “run areas of their own” are not shown.',
      ),
      sampleAnswer(
        'Ready when it came',
        3,
        'In marketing’s area nobody had thrown anything away. I went by the log, 80 of 190 were unread; they’re gone, in three rounds. And in spring I had worked through the new table format with our own data, so when the clicks tripled in June the move was a week. What marketing wants with the data next year I take from their roadmap when it’s out.',
        '“Clears an area of what nobody reads, and had learned the next tool when the load came.” No vague wish was turned into decisions.',
      ),
      sampleAnswer(
        'It is used, I see that',
        2,
        'I see in the log that my tables are used, and what they trip over I mend. I go through it each month with Theo. What will it be for next year? That’s a question for the business. I heard that pricing might want to have weather, it would be a new source. I could look what that costs. Until now I’ve waited for somebody to order it.',
        '“Follows own tables into use and mends them; what the data is for next year is not a question asked”, though weather nearly is: 2.',
      ),
    ],
  },
};
