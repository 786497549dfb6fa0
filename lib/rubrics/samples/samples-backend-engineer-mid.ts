import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Backend Engineer, Mid. */
export const samples: RubricSamples = {
  'technical-knowledge': {
    great:
      'Measured the pool under load, explained why the collector paused, and pointed to the page in the wiki that says when to use which client.',
    good: 'Built the invoice feature alone in the language’s idiom and said which call of the library does what.',
    noFit: 'Needed a hint for a plain batch job; could say what a stream is, not what it costs.',
    answers: [
      sampleAnswer(
        'The map that ate the heap',
        4,
        'I kept all sessions in a map because a lookup is constant time. After a week the service took three gigabytes. I took a heap dump: each entry was about two kilobytes, most of it the user’s profile. So I keep only the id and read the profile when I need it, which is one more query at login. It went to 400 megabytes. The upkeep is a bit worse, there are two places now.',
        '“Names what each choice costs in memory, time and upkeep, and changes the code when a number says so.” Nothing was “wrote down for others”.',
      ),
      sampleAnswer(
        'Streams for the monthly report',
        3,
        'The report I did from start to end: read the rows in batches, group them by customer with the collectors, write the file. I used try with resources so the cursor closes. Grouping-by gives a map and I gave it a tree map so it is sorted. What it needs in memory I did not look at; we have forty thousand customers and it ran through.',
        '“Builds the feature alone in the idiom of the language and says which library call does what.” Memory was not looked at, so no cost is named.',
      ),
      sampleAnswer(
        'Needed Eva for the connection pool',
        2,
        'I was to move the service to the new pool. I knew that a pool keeps connections. It kept timing out and I made it bigger, fifty, then a hundred. Eva told me to look at what holds them, and that was a transaction that was open during an HTTP call. After that it was quick. Why a hundred connections would be bad for the database I would have to read.',
        '“Needs a nudge for a task that one person should carry”, and cannot say what connections “cost”; with the nudge it was done well, hence 2.',
      ),
    ],
  },
  'code-quality-testing': {
    great: 'Moved the slow browser tests one level down; the build went from 31 to 12 minutes and flakes from nine a week to one.',
    good: 'Split the change of the address model into four green steps, each with the test of what could break.',
    noFit: 'One pull request of 2,400 lines, tested by the one path of the demo.',
    answers: [
      sampleAnswer(
        'Four steps to a new address model',
        3,
        'First a pull request that adds the new columns, then one that writes both, then the reading, then the removal. Each had tests for the part that could go wrong, mainly the empty second line. The build stayed green, I could stop after any of them. I tested it all through the HTTP layer, since that is how the others do it. It takes a while but it is sure.',
        '“Splits a change into steps, tests what could break, and keeps the build green through all of them.” The level is habit: he has not “picks the level at which a test belongs”.',
      ),
      sampleAnswer(
        'Deleted forty tests',
        4,
        'Our mapper had forty tests which each compared a field to itself, more or less. I looked at which of them had ever failed for a reason in two years; none. I replaced them by one test over a generated record, plus three for the odd cases: no country, two surnames, a company. The rounding I test without the database, and only one test goes through everything, for the wiring.',
        '“Picks the level at which a test belongs, covers the edges, and removed tests that proved nothing.” No figure for the service’s build, which a 5 asks.',
      ),
      sampleAnswer(
        'It was one big thing, really',
        1,
        'The change to the payment states touched about sixty files, it was one big thing, really. I don’t see how to split that. I tested that a normal payment goes through, and for refunds there’s QA. The reviewer said it is hard to follow, but he approved it after a day, we had to get on. The week after there were two hotfixes for refunds.',
        '“Tests the main path and stops; large changes arrive in one piece and are hard to follow.” The hotfixes show what it cost, and nothing was drawn from it.',
      ),
    ],
  },
  'debugging-troubleshooting': {
    great: 'Added the queue-age metric and a runbook page after the fix; two colleagues have solved a page with it at night since.',
    good: 'Three hypotheses on paper, ruled out one by one, and a failing test before the fix.',
    noFit: 'Raised the timeout, the memory and the number of workers in one commit; it helped, nobody knows which.',
    answers: [
      sampleAnswer(
        'The slow Monday',
        3,
        'Every Monday at nine the list was slow. My first guess was the cache being cold, so I warmed it on a Sunday: no change, out. Second was the report job; I moved it on staging and there it was, it locked the table for half a minute. I wrote a test that holds the lock and asks for the list, it failed, then I read from the replica and it passed. That took me a day, alone.',
        '“Narrows the fault down alone, one hypothesis at a time, and proves the fix with a test.” All within one service, and the users waited until the fix.',
      ),
      sampleAnswer(
        'Traces across to the partner',
        4,
        'Checkout failed for three per cent. I put the partner’s new method behind its switch first, so people could pay by card. Then the traces: our call took 80 milliseconds, theirs answered after 5 seconds, but only for one of their addresses. Their host name has four addresses and one was dead; our client kept it. I sent them the timings and they took it out. I made our client try the next one.',
        '“Finds causes that cross a service border, from traces and timings, and limits the harm first.” No metric or page is “left”, so not 5.',
      ),
      sampleAnswer(
        'Bigger instance, newer driver',
        2,
        'We had timeouts to the database. I took a bigger instance, updated the driver and put retries in, that was on one evening. In the morning it was better. Two days later it came back, and Noah said look at the number of open transactions. I found the one without a commit then, in maybe ten minutes, and wrote a test for it.',
        '“Finds the cause only after a pointer; changes several things at once to see what helps.” After the pointer he works properly and tests it, hence not 1.',
      ),
    ],
  },
  'api-design-integration': {
    great: 'Moved eleven callers from polling to events without one of them breaking, and the orders team used the same plan in spring.',
    good: 'Asked three callers what they need, wrote errors, limits and version down before the code.',
    noFit: 'Copied the old endpoint with its six unused fields; an error is a 500 with a stack trace.',
    answers: [
      sampleAnswer(
        'Asked the two teams first',
        3,
        'Before I wrote the availability endpoint I asked the web team and the kiosk team how they would call it. Kiosk wants a week in one call, web a day. So from and to, at most 31 days, a 400 with a code beyond that, and it is under v1. I documented it with the errors. What if the kiosk sends the same hold twice? Then there are two holds, they would have to look before.',
        '“Designs the interface from its callers, with errors, limits and versions, and documents it.” The doubled hold shows that retries are not safe yet.',
      ),
      sampleAnswer(
        'A key for every hold',
        4,
        'Every hold carries a key that the caller makes up. The same key gives back the first hold, with the same status, for 24 hours; the same key with another body is a 422. If we time out, the caller just sends it again. If we answer 503 nothing was held, that’s in the contract and tested. New fields are only ever added, readers ignore what they don’t know, and I checked that with both teams.',
        '“Makes retries safe and changes additive; can say what happens to a caller in each failure.” Nobody had to be “moved”, so a 5 is not shown.',
      ),
      sampleAnswer(
        'Took the shape of the old one',
        2,
        'I took the shape from the customers endpoint, with page and size, since it was there. It is called by the app, I suppose, maybe also by the importer. For errors we get what the framework gives, and I added a message when the id is missing after QA asked. It has a version in the path. They had to change one thing on their side when I renamed total.',
        '“Copies the shape of an old endpoint without asking who calls the new one”; the version and the one error message keep it above 1.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Led the move to one login across web and billing: three options on a page, objections heard, and both teams still keep to it.',
    good: 'Said on day two that it takes a week longer, reviews with reasons, decision in the ticket.',
    noFit: 'The delay came out on the day of the release, in answer to a question.',
    answers: [
      sampleAnswer(
        'Written down after each call',
        3,
        'I write three lines after each call: what we decided, who does it, what is open. When the certificate took longer I said on Wednesday that Friday will not hold. My reviews say why: not “use a set here”, but “this is looked up per row, a set makes it quick”. People from the other team I include when they ask for it, usually at the demo.',
        '“Says early where the work stands, reviews with reasons, and writes down what was decided.” Others come in when they ask, not because “a change will touch” them.',
      ),
      sampleAnswer(
        'The argument about soft delete',
        4,
        'Before I began I listed who reads the table: reporting, support, and the GDPR job. I invited one from each. Reporting wanted rows kept, the GDPR job wanted them gone. It got a bit loud. I wrote the two wishes beside each other, and we found that reporting only needs the counts. That’s a page with a date and four names on it, and we did it that way.',
        '“Brings the people in whom a change will touch, and turns a disagreement into a written choice.” Not a change “across two teams” led through to its end.',
      ),
      sampleAnswer(
        'They could have asked',
        2,
        'If somebody writes to me I answer within the hour, that is important to me. The new date format I put in the change log. Billing’s import stopped the night of the release, they could have asked, or read it. I helped them then until ten in the evening. It was the same with the port in spring, that was in the change log as well.',
        '“Answers when asked; surprises come out at the date, not before it”, twice. The help given is real, and the reason it is not a 1.',
      ),
    ],
  },
  'system-design-architecture': {
    great: 'Took the sync service out by letting both sides read one log: two hosts and a weekly page fewer, with the numbers.',
    good: 'Chose a queue for the mails and said that it gives up order and an answer at once.',
    noFit: 'Drew the services; what the shop does while search is down was “probably an error page”.',
    answers: [
      sampleAnswer(
        'A cache and what it gives up',
        3,
        'The catalogue is read a thousand times for each write, so I would put a cache before it, five minutes. It gives up being fresh: a price can be old for five minutes, so at checkout I read the real one. Writing goes to the database only. How much memory that is? I’d have to look how many articles there are. If the cache fails we read the database, I would hope it takes it.',
        '“Picks a pattern that fits the load and says what it gives up.” No part is sized “with numbers”, and the failing cache is a hope.',
      ),
      sampleAnswer(
        'Numbers on the whiteboard',
        4,
        'Forty thousand drivers, a position every five seconds, that’s 8,000 writes a second of about 200 bytes. One Postgres will not like this, so positions go to memory, partitioned by city, and only every minute to disk. First to fail is the big city’s partition. Then I drop to a position every fifteen seconds for it, and the map says “about”. Losing a minute of positions is all right, losing a ride is not, so rides go elsewhere.',
        '“Sizes the parts with numbers, names the first to fail, and plans how it degrades.” It is a plan; 5 asks for a system made simpler and “what that saved”.',
      ),
      sampleAnswer(
        'Three services for the checkout',
        2,
        'I have the basket service, the payment service and the mail service, they call each other by HTTP. Basket calls payment, payment calls mail. If payment is down, the basket gets an error. And if mail is down… then payment would get an error too, and then probably the basket. I see that the customer has paid then. One would need a queue or so in between.',
        '“Draws the services of the feature but cannot say what a failing part does to the rest” until led there by the question; the queue at the end makes it 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Began the weekly look at error budgets; Sara and Piet now run it for their own services.',
    good: 'Took the import to production, watched it for a month, asked two users and changed the error text.',
    noFit: 'Did the ticket as it stood, saw the wrong sum, and left it since it was not in the ticket.',
    answers: [
      sampleAnswer(
        'The first month of the import',
        3,
        'When the import was live I looked at its errors each morning for four weeks. Six in ten were files saved by a German Excel with semicolons, so I accept those. After two weeks I asked Carla from the customer team what annoys her; she could not see which row is wrong, now she can. The next thing I work on, my lead chooses, there’s a list.',
        '“Carries a feature to production and through its first weeks; asks for feedback and acts on it.” An area beyond the feature is not looked after.',
      ),
      sampleAnswer(
        'What nobody filed',
        4,
        'Certificates, the old cron host, and the mailing templates are more or less mine, because nobody else looks. Last month I found that the cron host runs out of disk every 70 days or so; no ticket, people just cleaned it. It rotates its logs now. And since we get Kafka in autumn I did the course in June and moved one job over as a trial, so I know where it hurts.',
        '“Looks after an area: fixes what nobody filed, and learned what the next quarter needs ahead of it.” How the team works is not changed by it.',
      ),
      sampleAnswer(
        'After the second talk',
        2,
        'My lead said in March that I should look at the logs after a release. I forgot it a few times I think. In June he said it again and since then I have a reminder, and I do it. The tickets I do as they are written. If something beside it is broken I mention it, sometimes. I have not had a feature of my own as such, more parts.',
        '“Does the ticket as written; feedback has to be repeated before it shows”; but it does show, so 2.',
      ),
    ],
  },
};
