import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Product Manager, Senior. */
export const samples: RubricSamples = {
  'customer-understanding': {
    great: 'Opened the market of village libraries that others had read as too small, on two winters of visits of her own.',
    good: 'Saw that drivers photograph the slip though nobody asks, built on that, and tested it with twenty.',
    noFit: 'Talks to today’s customers each week; to none of the 300 who left.',
    answers: [
      sampleAnswer(
        'Two kinds that pull apart',
        4,
        'We have caterers and canteens. Caterers want every order different, canteens want never to touch it. For a year we served both, and both were half happy. I went to 22 of them and looked at what they do on a Monday morning. I chose canteens. Caterers, about 18 per cent of revenue, will be disappointed, I wrote that in bold, and called the largest five myself. Two have left.',
        '“Sees segments whose needs pull apart, chooses between them, and says who will be disappointed.” No market was “opened”.',
      ),
      sampleAnswer(
        'Why do they photograph it?',
        3,
        'I rode along with drivers. All of them photograph the delivery slip with their own phone. Nobody told them to. It’s for the quarrel that comes three weeks later. So the need is proof. We let twenty of them attach the photo, and quarrels in that group went from nine to two a month. It’s for all since then. Drivers and shippers want different things of it, I’m trying to serve both.',
        '“Finds needs that nobody named, from what people do, and tests them.” The pull between drivers and shippers is not decided.',
      ),
      sampleAnswer(
        'Our customers love it',
        2,
        'I’m with customers every week and know the forty largest by name. I have the notes of all these visits in one place, since two years, with what each of them wished for. They love the planner. Those who left, that’s with the retention team, I’ve seen their slide: price, mostly. And people who never came, how would one find these. I met one at a fair, she said she has no dock at all. That gave me something to think about.',
        '“Talks to the customers of today’s product; those who left or never came are not spoken to”, but for one by chance: 2.',
      ),
    ],
  },
  'product-sense-discovery': {
    great: 'The company stakes, judges and ends its bets by her form; the own-fleet bet would not have been ended before.',
    good: 'Dropped the favourite, live tracking, on evidence, after comparing it with two real alternatives.',
    noFit: 'Tested the colour and the wording of a pricing page whose premise nobody had tested.',
    answers: [
      sampleAnswer(
        'Three bets with a date',
        4,
        'I run three at a time: one safe, one middling, one that will probably fail. Each has a date and a number which were set before. The risky one, bidding for slots, had until the 30th of June to get to 15 shippers who pay. It had nine. I ended it on the 1st, though nine is not nothing and the team was keen. The middling one made it. That’s how I do mine, others have their own way.',
        '“Runs several bets of different risk at once and stops those that do not pay, by dates set beforehand.” How the company does it is unchanged.',
      ),
      sampleAnswer(
        'I wanted live tracking',
        3,
        'I wanted live tracking. We compared it to a message when it’s late, and to a narrower window. With 30 customers each for a month. The message did nearly everything: calls minus 40 per cent, tracking 44, for a tenth of the price. So tracking is out. I’m doing one thing after the other like that, with care.',
        '“Drops favourites on evidence and compares real alternatives.” One bet at a time, without dates “set beforehand”.',
      ),
      sampleAnswer(
        'The riskiest detail',
        2,
        'We tested the subscription’s page very thoroughly: four versions, 2,000 visitors each, the third was better by 12 per cent. It ran for three weeks, over two ends of a month, as invoices come then. The riskiest thing there was the wording of the notice period. Whether shippers want a subscription at all, hm, sales was convinced, and the competition has one. We’ve 14 subscribers. I’d begin elsewhere today, with five calls.',
        '“Tests the riskiest detail of a solution whose premise was never tested.” He sees where to begin instead: 2.',
      ),
    ],
  },
  'prioritisation-strategy': {
    great: 'Moved the company from parcels to pallets by six pages that said what would prove them wrong, and was held to it at each board.',
    good: 'Held the order against the largest customer, and changed it openly when the law came.',
    noFit: 'One goal for each quarter; why this one takes an hour to tell.',
    answers: [
      sampleAnswer(
        'They said no without me',
        4,
        'The strategy is a page: pallets, fixed routes, and no same-day, not even if they pay. I know that it works because I heard by accident that the Lyon team had said no to a same-day request of 200,000, with that page, before I knew. There are four things it rules out. It’s for my product; what the company does next to it, parcels, was not my decision.',
        '“Writes a strategy that rules things out, and teams use it to say no by themselves.” The company’s direction did not move.',
      ),
      sampleAnswer(
        'The law in March',
        3,
        'The largest customer wanted the return flow first, and I held the order, with reasons, three times. In March came the draft law on driver hours. That’s a fact, so I changed it the same week and wrote to all what goes down for it. They could follow that. If you ask the teams what we don’t do, they’d ask me.',
        '“Holds an order of work against pressure and changes it openly when facts do.” Teams cannot say no “by themselves”.',
      ),
      sampleAnswer(
        'It takes a moment to explain',
        2,
        'This quarter’s goal is utilisation, everything’s ordered by that. Why utilisation and not punctuality? That takes a moment, you have to know the contracts, and the history with the hubs. I was there for most of it, so for me the line from one to the other is clear. I explained it in the all-hands, it was 50 minutes. Some asked afterwards. I’ve started a page; for now it’s got the goal at the top and the history below.',
        '“Orders the work by one goal for each quarter; why this goal and not another takes a long talk.” The begun page: 2.',
      ),
    ],
  },
  'delivery-working-with-engineering': {
    great: 'Waits between three teams fell from 19 to 4 days in the median, and a fifth of every plan is for renewal.',
    good: 'Saw from two unanswered questions that the hub part would slip, and changed the plan in week two.',
    noFit: 'Ships early with the own team; what needs three waits for the slowest.',
    answers: [
      sampleAnswer(
        'Something to show each month',
        4,
        'Three teams are in it. I planned it by what a dispatcher can do at the end of each month, across all three: in June see the pallet, in July move it, in August be paid for it. Routing hung on billing’s new id, so we took the old one with a table between, ugly, and both could go on. Each month there was something. Waits there are still, I don’t have those in figures.',
        '“Plans across teams by what can be shown working each month, and unties what binds them.” How the teams ship was not changed “with figures”.',
      ),
      sampleAnswer(
        'Two questions without an answer',
        3,
        'In week two there were two questions to the hub team which nobody had answered for four days. That’s a small sign; I went there. Their one expert was on another project. So I took that part out of the first release and told the customers. It went out on the day. It’s one team mainly, with the hub at its side.',
        '“Sees a slip from small signs and changes the plan before the date.” A plan across teams is not shown.',
      ),
      sampleAnswer(
        'We were ready',
        2,
        'My team was ready in May, we’d cut it well and shipped the first part early. Billing was ready in August and routing in September, so the whole was out in September. We used the time for small things. I asked every two weeks. If I had known what routing was waiting for, it was our test data in part, we’d have sent it.',
        '“Cuts scope with one team and ships early; work that needs three waits for the slowest.” He learned what they waited for: 2.',
      ),
    ],
  },
  'data-experimentation': {
    great: 'Ended the two-year quarrel over free returns: both directors signed the experiment beforehand, and both took its answer.',
    good: 'Stopped the new checkout on a no of minus 1.2, plus or minus 0.7.',
    noFit: 'Each small test has its figure; whether the product should exist is opinion.',
    answers: [
      sampleAnswer(
        'How one could cheat it',
        4,
        'We steer by three: pallets on time, cost per pallet, and shippers who come back. I chose those out of 40. For each I wrote how one could cheat it: on time by promising late, cost by refusing far places, coming back by not letting them go. So there’s a counter figure for each. In May on-time rose and I looked at the promises first, and right, they’d got longer by a day.',
        '“Chooses the few figures that a product steers by, and knows how each can be gamed.” No quarrel of leaders was settled.',
      ),
      sampleAnswer(
        'Minus one point two',
        3,
        'The new checkout was tested on a third for four weeks: minus 1.2 per cent, plus or minus 0.7. So it’s a no, and it’s off, though it was prettier. I always put the plus or minus in and say it in words: “quite surely worse”. Which figures the whole product steers by comes from the business side, it’s eleven.',
        '“Acts on experiments that said no, and states the uncertainty.” The few figures to steer by are not chosen.',
      ),
      sampleAnswer(
        'Every button has a number',
        2,
        'We test everything: every button, each has a figure and a size beforehand. There’s a calendar for it, so that two of them don’t run on the same page at once. 60 tests last year. The big question, whether shippers should see each other’s prices, we discussed. For long. It was then decided by the board, more by feeling. One might have tried it in one region. I said so, at the end, when it was nearly over.',
        '“Says which figure each small test should move; the large question is left to opinion.” The region was at least proposed: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Operations and sales had stopped talking; they have planned the season together for two years, the last time without him.',
    good: 'One page for the two groups on night slots, with what operations loses in their own words.',
    noFit: 'A clear plan; on the night slots each group remembers another decision.',
    answers: [
      sampleAnswer(
        'Including stopping it',
        4,
        'In February, so five months before the date, I told the board that the portal won’t pay for itself. With three ways: go on, sell it to the partner, or stop. I’d rather we’d gone on. I wrote “stop” so that it was the clearest of the three. They took the partner. It was not a nice meeting, the chair had announced it himself. He thanked me in summer.',
        '“Says the unwelcome thing to leaders early, with options, including one this person dislikes.” No “trust between groups” was rebuilt.',
      ),
      sampleAnswer(
        'In operations’ own words',
        3,
        'Sales wanted night slots, operations didn’t. I brought them to one page: yes, in two cities, not above 8 per cent. What operations loses stands there in their own words, “two people per hub who don’t see their children”. Both signed it. It has stood for a year. Upwards I report what we decided.',
        '“Brings opposing groups to one written choice, with the losing side’s reasons in it.” The unwelcome word to leaders is not tested here.',
      ),
      sampleAnswer(
        'It was in the plan',
        2,
        'I write so that everyone can read it; I’m told so by sales and by operations. No more than a page, short sentences, and I read it aloud before it goes out. With the night slots we talked for two hours and it was clear to me what we’d said. A month later sales said “all cities” and operations said “a trial”. The plan had “night slots, see meeting”. I’ve sent a mail with my version since.',
        '“Writes a plan that each group can read; where their wishes collide, each remembers another decision.” The late mail: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Names three who learned here and what each runs now; says what Hugo does better than she does.',
    good: 'Took the customs texts on since nobody had them, and says what she misjudged about them.',
    noFit: 'Stays until the figure is known; what support pays for it “is their budget”.',
    answers: [
      sampleAnswer(
        'It was my miss',
        4,
        'We lost the two largest shippers in the autumn over invoices. Invoices aren’t mine on paper; the outcome is. I stood up at the all-hands and said: I saw the complaints in June and thought that it was noise. What changes: I get every complaint about money the same day, and I can stop a release for it. I’ve used that once. Growing other product managers is something I’ve only begun.',
        '“Owns the outcome whole, and took the blame for a miss while naming what changes.” No one is named who “learned here”.',
      ),
      sampleAnswer(
        'The customs texts',
        3,
        'The customs texts lay between legal, operations and me, and without them nothing crosses the border. So I took it on. I’d thought two weeks, it was three months: I had not understood that each port reads them differently. I wrote that down for the next one. The result came in, late. That was due to that, and the hubs had their part in it as well.',
        '“Takes on what falls between roles because the result needs it, and says what was misjudged.” The outcome is not owned “whole”.',
      ),
      sampleAnswer(
        'Until the number is there',
        2,
        'I stay with a thing until I know its number. The self-service saved us 11 per cent of calls to sales. We had said ten, so I was content with that, and the board had it on its slide. Support got more of them, I heard, that is their budget. The contract side I don’t look at, we have lawyers. Somebody from support showed me their curve in the canteen; I’ve asked her to send it to me monthly.',
        '“Stays with a feature until its figure is known; revenue, support and law are other people’s affairs.” Asking for the curve: 2.',
      ),
    ],
  },
};
