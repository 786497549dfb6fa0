import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Backend Engineer, Senior. */
export const samples: RubricSamples = {
  'technical-knowledge': {
    great: 'Ended the argument over two serializers with a week’s experiment for three teams; the page with its limits is what they still cite.',
    good: 'Chose the simpler lock and said what it costs: 40 ms at the median, and one thing less to understand at night.',
    noFit: 'Uses the framework’s default because it is the default; no figure, no alternative.',
    answers: [
      sampleAnswer(
        'Down to the page cache',
        4,
        'Reads were fast on some hosts and slow on others, same code. I looked at the page cache: the slow ones had a backup job reading the whole disk at noon, and it pushed our files out. I showed the two graphs over each other to the platform team, and proposed reading with the flag that leaves the cache alone. They changed the job that week; our 99th percentile went from 900 to 120 milliseconds.',
        '“Goes a layer down when it matters (runtime, storage, network), and explains the finding so that a team acts on it.” Not a question settled “for several teams by experiment”.',
      ),
      sampleAnswer(
        'One queue or two',
        3,
        'Two queues would let the urgent mails overtake, and cost us a second consumer, a second alert, and someone has to know which is which. I looked: urgent ones wait four seconds at the median, forty at worst, on Mondays. Product could live with that. So one queue, and a note in the code which number would make me change my mind. On call they thanked me for it.',
        '“Names the cost of each choice for the service and for whoever keeps it, with a figure”. No need, and no attempt, to go “a layer down”.',
      ),
      sampleAnswer(
        'We always use Redis for that',
        2,
        'For the rate limit I took Redis, we always use it for that and it was fine at my last place too. I built it to the end, with the failover. Could it be done in memory? Maybe, with sticky sessions, I have not compared. What it adds per request I don’t have at hand, one or two milliseconds I would say. The others know Redis, so it is no cost for them.',
        '“Reasons from habit: no figure, no alternative, no cost for others”; the estimate and the thought of colleagues lift it to 2.',
      ),
    ],
  },
  'code-quality-testing': {
    great: 'Three teams took up the contract tests and deleted the shared staging with her; the old checklist was removed by its own author.',
    good: 'Tests the tariff rules as a table, one end-to-end test for the wiring, and asks for the same in review with the reason.',
    noFit: 'Her package is spotless; review comments are about blank lines while a race went through.',
    answers: [
      sampleAnswer(
        'Shorter by two thirds',
        4,
        'The build took 38 minutes and people started three at once. I measured: 21 of it were database setups, one per class. I made one template database and each test copies it; with Kai I moved the tax tests to pure functions. It is at 13 minutes since May. Faults that reached customers went from five a month to two, though I would not claim all of that. My team works by it; the others have seen the demo.',
        '“Changed how a team builds or tests: fewer escaped faults or shorter builds, with figures.” The others looked on, so not “a standard that several teams took up”.',
      ),
      sampleAnswer(
        'Asked for the edge in review',
        3,
        'I test pure logic directly, and keep two or three tests through the API. In Tim’s change last week I asked what happens with a contract that ends on the 29th of February, and said why: billing would skip a month. He added it at the right place, in the date rules and not through the browser. I try to give the reason every time. How long our build takes I know, it’s 25 minutes, that has always been so.',
        '“Chooses where each test belongs, covers the edges, and asks the same in review with reasons.” The 25 minutes are taken as given.',
      ),
      sampleAnswer(
        'My module is clean',
        2,
        'In my module you will find ninety per cent coverage and no warnings. The legacy part next to it I don’t touch, if you begin there you never stop. In reviews I look at names and structure, I am quite strict about it. The incident with the doubled refunds, that change had gone through my review, yes; the names were good. I look at transactions more since then.',
        '“Keeps own code in order and leaves the rest as found; reviews name style and miss the risk.” That he has begun to look at risk is the difference to 1.',
      ),
    ],
  },
  'debugging-troubleshooting': {
    great: 'Made deadlines the default in the shared client; incidents of the hanging kind fell from eleven a year to one.',
    good: 'Shed the export traffic first, then followed the fault through four services to a full thread pool and proved it.',
    noFit: 'Found that it is not in the own service, wrote that in the channel, and waited until the morning.',
    answers: [
      sampleAnswer(
        'Through three services at night',
        3,
        'Orders hung. I turned recommendations off first, because checkout waits for them, and people could buy again. Then I followed one trace: shop, pricing, stock. Stock answered after 30 seconds because its pool waited for a lock. I asked for the query log and saw the migration that held it. To be sure I started the same on staging and it hung the same way. Two of us did this, there was no need for roles.',
        '“Follows a fault through several services with traces, limits the harm first, and proves the cause.” No incident of several people was “run”.',
      ),
      sampleAnswer(
        'Who does what, in the first minute',
        4,
        'I took the lead, said so, and gave three tasks: Ida rolls back, Jo talks to support, Max reads the traces, and nobody else touches anything. I wrote the times into the document as we went. Every fifteen minutes I said: known, not known, next. At some point I had to say that we did not know whether payments were doubled. They weren’t. The review had five actions, four are done.',
        '“Runs an incident: gives people tasks, keeps a record, says what is known and what is not.” Actions were done, but no “class of incidents” is shown to have ended.',
      ),
      sampleAnswer(
        'Not on our side',
        2,
        'It came from the identity service, I could show that within ten minutes, their calls took nine seconds. I paged them. They were slow to react, so I put a longer timeout on our side meanwhile, which made it worse for a bit as the threads filled up. I took it back. In our own service I’d have found it, I know it well. Theirs I have never looked into.',
        '“Solves faults inside one service; across services waits for their owners to look.” He tried to limit the harm, if the wrong way round: 2.',
      ),
    ],
  },
  'api-design-integration': {
    great: 'Wrote the nine rules for interfaces, and moved the contested customer id through to the last of fourteen callers.',
    good: 'Idempotency keys, additive fields, explicit failures, and a contract test each caller can run.',
    noFit: 'Shaped the endpoint for the app’s one screen; the second caller had to call it forty times.',
    answers: [
      sampleAnswer(
        'A contract you can run',
        3,
        'The transfer call has a key, so sending it again is safe. A failure says whether money moved: three codes, no more. The contract is a set of examples which both sides run in their build; when I broke one on purpose their build went red as well. Fields are only added. Who may call it how often, and when the old one goes, we have not set, it’s two callers and both sit here.',
        '“Makes retries safe, changes additive, and failures explicit, and states the contract in a form that can be tested.” Limits and “a way out for the old version with dates” are missing.',
      ),
      sampleAnswer(
        'Dates for the old one',
        4,
        'Six teams read customers from us. I wrote down who owns what: we own the name, billing owns the address, and the answer says so. There’s a limit per caller, with a header that tells what is left. The old version got an end date nine months out, I had a table of who still calls it and went to the last two myself. It was turned off in October, three days late.',
        '“Shapes an interface several teams depend on: limits, ownership, and a way out for the old version with dates.” No rules for how other teams “design interfaces”.',
      ),
      sampleAnswer(
        'It fit the mobile app',
        2,
        'I built it for the app, so it gives what the screen needs: the five tiles, sorted. Errors are proper, with codes. When web wanted the sixth tile I added a parameter, and then one for the sorting. Now it has eleven. If I did it again I would ask who else might come. A second version we can’t do easily as the parameters are used in different ways.',
        '“Designs an endpoint from its one caller, with its errors; a second caller or a second version was not thought of.” He sees it in hindsight: 2 rather than 1.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Got security and growth, who wanted opposite things of sign-up, onto one plan; asked apart, both describe it in the same words.',
    good: 'Asked the three teams touched, wrote two options with their costs, and the decision still holds.',
    noFit: 'Explains the own design well when asked; that two teams read “customer” differently was left to them.',
    answers: [
      sampleAnswer(
        'The thing about the demos',
        4,
        'Leo shows things in demos that don’t work yet, and the others started to distrust them. Nobody said it. I did, to him, over a coffee, with the two dates. He was hurt for a day. Since then he says “this part is painted”. I also take the hard reviews of the two juniors and do them together with them, and they now find what I would find. My own output went down, I told my lead so.',
        '“Makes others’ work go well: unblocks, teaches in review, and says the uncomfortable thing to the person concerned.” Teams “with opposing goals” are not in it.',
      ),
      sampleAnswer(
        'Options on one page',
        3,
        'The change of the id touches search, billing and the warehouse, so I asked one of each into a call before writing anything. We had two options. I wrote both down, with what each costs whom, and sent it round with a date. Billing objected, we changed a point, and then it was decided. That was last November, it has not been reopened. It’s how I do it, it isn’t much work.',
        '“Brings in whom a change will touch, writes the options down, and gets to a decision that holds.” Nothing here is hard for anybody to hear, as 4 asks.',
      ),
      sampleAnswer(
        'I explained it in the meeting',
        2,
        'I explained the design in the architecture meeting, with reasons, and answered everything. It turned out later that the app team thought sessions stay for a month, while I had meant a day. That was on the slide. I noticed in the meeting that Ulla frowned at it, but she didn’t say anything. I corrected it with her two weeks after, when it came up.',
        '“Explains own work when asked, with reasons; other people’s misunderstandings stay where they are”, though this one was seen, and mended late.',
      ),
    ],
  },
  'system-design-architecture': {
    great: 'Split the ledger from the shop while both ran; knows that refunds are the harder part now and says by how much.',
    good: 'Asked for the peak before drawing, named the search index as first to fail, and let the page go on without it.',
    noFit: 'Proposed events and microservices before asking how many orders there are. There are ninety a day.',
    answers: [
      sampleAnswer(
        'Two designs and who runs them',
        4,
        'One: our own scheduler on Postgres. Two: the cloud’s. The second costs about 300 a month and nobody gets up for it; the first is free and Ben gets up. Risk: we can’t test theirs locally. I took theirs, and we go there in four steps: both run, compare, switch reminders, switch invoices last. After each we can go back by a flag, and after step two we did go back once, for a week.',
        '“Weighs two designs on cost, risk and who will run them, and plans the way there in steps that can be undone.” What became “harder” afterwards is not yet known.',
      ),
      sampleAnswer(
        'What fails first on Black Friday',
        3,
        'I asked what last year’s peak was: 2,200 orders a minute, so I plan for 4,000. The first thing to fail is stock, it locks per article. When it is slow we sell without checking and apologise to the few, product has agreed to under one per cent. Recommendations go off at 70 per cent load. Whether a different stock design would be better I didn’t go into, it was August.',
        '“Asks for the numbers, names the first part to fail, and plans how the system degrades.” Only one design is considered, so no weighing.',
      ),
      sampleAnswer(
        'Event sourcing, I would say',
        2,
        'I would take event sourcing, I have done it twice. Every change is an event, you can rebuild everything. For a loyalty programme that fits: points are events. How many members? You didn’t say, I assume many. If the projection fails you rebuild it. How long that takes depends. It’s true that the shop team has not run such a thing, they would learn it.',
        '“Picks a known pattern and fits the problem to it; load, failure and cost are not asked about.” The pattern is not absurd for points, which makes it 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Noor runs the billing area that he once ran, and was on stage with it; he has begun on fraud.',
    good: 'Keeps search: its upgrades, its two debts, its pages; had learned vectors before product asked for them.',
    noFit: 'Brought every assigned thing to production; the nightly mismatch between two teams was “known”.',
    answers: [
      sampleAnswer(
        'Orders without a customer',
        4,
        'People said the numbers don’t match, for a year, and each team showed that its own do. I took it. After a week it was clear that “order” meant two things: placed and paid. Then there were forty a day which fell between. I mended the forty, and got the two leads to name them differently. Finance confirmed in March that the difference has been zero for two months.',
        '“Takes an unclear problem, finds out what it really is, and brings it to an end that others confirm.” Other people’s growth is not part of it.',
      ),
      sampleAnswer(
        'The search area',
        3,
        'Search is mine: I do its upgrades, last one in spring, and keep a list of its two debts with what they cost us. I am on call for it with Ken. As I heard that there’d be semantic search this year I worked through it in the winter, with our data, and could say in February what it would need. The problems people have on the way to search are with the web team.',
        '“Looks after an area, its debts and its on-call, and learned what the next quarter needed ahead of it.” What lies outside the border stays outside.',
      ),
      sampleAnswer(
        'Between the teams',
        2,
        'What I am given I bring to production and I stay until it’s quiet. There is this thing with the invoices that are sent twice, that lies between us and billing. I know roughly why. I brought it up in the retro a few times. But whose it is was never said, and I had the migration to finish. I learn what I need for the task at hand.',
        '“Carries what was assigned into production; problems between two teams stay between them.” He does raise it, which is why it is not a 1.',
      ),
    ],
  },
};
