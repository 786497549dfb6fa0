import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';
import { furtherSamples } from './samples-backend-engineer-junior-further';

/** Sample answers and examples for Backend Engineer, Junior. */
export const samples: RubricSamples = {
  'technical-knowledge': {
    great:
      'Wrote the parser in one go with a generator, said it holds one line in memory instead of the whole file, and explained the difference unasked.',
    good: 'Got the grouping of orders right after one nudge about the default value; could say what a dictionary does in it.',
    noFit: 'The loop over three names raised the same indentation error four times; needed each line dictated.',
    answers: [
      sampleAnswer(
        'A thread is a small process',
        2,
        'A thread is basically a small process, I think, it has its own memory. In my project I used async because the tutorial did. It worked for the login page. When I added the second request it hung, so I took the await away and then it ran, but sometimes the list was empty. My colleague said I should read about it again, which I did, partly.',
        'The fault that “return after they were explained” in another form, and the memory of threads is wrong. Not a 1: the login runs. Short of 3, he cannot say “what the core language features in it do”.',
      ),
      sampleAnswer(
        'Counted words with a Counter',
        4,
        'For the log report I needed the ten most frequent error codes. I started with a dict and get with zero, then remembered Counter has most_common, so that became two lines. I read the file line by line since it was two gigabytes. The only thing I had to look up was how to open it with the right encoding, because one server writes Latin-1.',
        '“Reaches for the standard library first” and had the whole alone. Not a 5: the size of the file is thought of, but the “cost of each choice” is not named while choosing.',
      ),
      sampleAnswer(
        'Why the list changed twice',
        3,
        'I had a function with an empty list as its default argument, and the second call still had the first call’s items. My mentor said look at when the default is made. Then I saw it: once, when the function is defined. So now I write None and make the list inside. I checked the two other functions I had with the same thing and fixed them too.',
        'Right with “an occasional nudge”, and “explains what the core language features in it do” precisely. For a 4 she would have found it “alone”.',
      ),
      sampleAnswer(
        'Picked a heap over sorting',
        5,
        'They wanted the hundred largest of about forty million transfers. Sorting is all of them in memory, and the log on top. A heap keeps a hundred, and most new ones cost one comparison. So heapq.nlargest, and I showed the intern next to me that it sorts anyway when you ask for nearly everything: it is not always the right one.',
        '“Names the cost of each choice while writing” and “explains to others which language feature fits and why”, with the case in which it does not.',
      ),
      sampleAnswer(
        'Generics by trial',
        2,
        'In the repository class I wanted one save for all types. The compiler kept complaining about T and I added casts until it was quiet. It runs now. If you ask me what T extends Entity means, I would say that it takes entities, something like that. At run time I got a class cast exception once, then Maria changed the bound and it went away.',
        'Errors “return after they were explained”. It runs, which is more than a 1, but by casts and by Maria; “gets a small task right” is not reached, nor “explains what the core language features in it do”.',
      ),
      sampleAnswer(
        'Closed the file by a with block',
        3,
        'The export left files open and after a few hundred we got too many open files. I had closed them at the end, but an exception jumped over that. In review I was asked whether I knew context managers; I did from a course, so I changed it to with, and I can say why: exit is called also when it throws. The connection pool I left, since that one closes by itself.',
        '“Gets a small task right with an occasional nudge” and says why it works. The nudge came from review, so it is not yet “builds a feature alone”.',
      ),
    ],
  },
  'code-quality-testing': {
    great:
      'Split the price rules out so that they need no database, covered rounding, zero and the leap day, and cut the team’s build from nine minutes to five.',
    good: 'Readable functions, a unit test for the normal order, lint clean; renamed two variables after review.',
    noFit: 'Handed in 600 lines without a test, with the build red; the three review remarks from last week are still open.',
    answers: [
      sampleAnswer(
        'I write tests when there is time',
        2,
        'I do write tests, when there is time. For the import I wrote two at the end, for a file with three rows and for an empty one, since the reviewer asked. The style is okay, we have a formatter. There was a remark to split the big function and I answered that it works, so we left it. It was merged that Friday.',
        'A test came, but asked for and late, and a remark was left open: near “leaves lint and review remarks unanswered”. Not 3: he “changes it after review” only in part.',
      ),
      sampleAnswer(
        'Three tests of the discount',
        3,
        'The discount function has a test for no discount, one for ten per cent, and one for the full basket. I name tests after what they say, like a basket of three gets ten per cent. In review Jonas found that my helper did two things, so I split it, and the names are better now. I did not test negative amounts, they can’t come from the form.',
        '“Unit tests of the main path”, and “changes it after review”. For a 4 he would have tested “what could really break”, and negative amounts could.',
      ),
      sampleAnswer(
        'The test that caught the time zone',
        4,
        'I looked at what could go wrong with reminders and that is the date, not the sending. So the sending is behind a small interface and the date logic is alone. I have tests for the end of the month and the night when the clocks change. The second one failed at first: we computed in local time. The build was green before I opened the pull request, and I keep it that way, I run it locally.',
        '“Splits code along clear lines” and “tests what could really break”; green throughout. A 5 would have “made a team’s tests or build better”.',
      ),
      sampleAnswer(
        'The old warnings',
        1,
        'There are about two hundred warnings, most of them from before me, so I switched the linter off in my editor to see my own errors. The form last week I handed in as one commit, with everything. I clicked through it in two browsers, and the QA people have their list. They found that the year was missing and I fixed it within the hour. I would write tests if the project had some, in the course we did.',
        'Exactly the low anchor: “hands in changes without a test” and ignores lint. That he fixes what others find does not lift it to 2.',
      ),
      sampleAnswer(
        'Made the clock an argument',
        5,
        'Thirty token tests slept for two seconds to see an expiry. I made the clock an argument, so a test can say it is an hour later. Then I did the same for the rest of the team’s suite: from four minutes to under one. The exact second of expiry I tested on both sides. Two people have copied the clock.',
        '“Shapes code so that it can be tested, covers the edges, and has made a team’s tests or build better”, with the figure.',
      ),
      sampleAnswer(
        'Eight tests for the mailer',
        3,
        'I have eight tests for the mailer. Each one mocks the client and checks that send was called with the right subject. It is readable, I got a thank-you for the names. In review Ana asked what happens if the client throws, so I added that one. I would say the main path is well covered. Lint is clean, and the build was red once because of an import, I fixed it within the hour.',
        '“Code others can read, with unit tests of the main path”, and acts on review. Not 4: the tests check the mock rather than “what could really break”.',
      ),
    ],
  },
  'debugging-troubleshooting': {
    great: 'Reproduced it, named two hypotheses, proved one in a test, fixed it, and added the alert that would have told them on the first day.',
    good: 'Reproduced the failing upload; after “what does the third line of the trace say?” found the missing header alone.',
    noFit: 'Restarted the service and hoped; could not say where the logs are, and asked for the answer.',
    answers: [
      sampleAnswer(
        'Reads the trace aloud, then reproduces',
        4,
        'The first thing I did was make it happen: same customer, same file, and it failed. Then I read the trace from the bottom; the null came out of the address parser. I guessed it was the missing postcode, changed only that in the file, and it passed. So I wrote a test with an address without postcode, saw it red, made the fix, saw it green. It took maybe forty minutes in all.',
        '“Closes in on the cause quickly, proposes the fix, and shows in a test that it holds.” A 5 would also say “beforehand how it could fail” or leave a check behind.',
      ),
      sampleAnswer(
        'Added prints until it worked',
        2,
        'When the total was wrong I added prints everywhere. Then I saw that one order was counted double, sometimes. I could not make it happen on purpose, it was there maybe every tenth time. I changed the loop and the query together and since then nobody complained, so I think it was the query. I asked Petra and she said it could have been the cache.',
        'He looked, so not a 1; but he “cannot get the bug to appear again” and changed two things. For 3 he would have “reproduces it” behind him.',
      ),
      sampleAnswer(
        'Adds the alert that was missing',
        5,
        'Before the import shipped I wrote down three ways it could go wrong: a half file, a double file, yesterday’s file. The half file came in week two. The log had a row count, so I saw in ten minutes that the upload was cut. Now we compare the checksum, there is a test, and an alert if the count is off by five per cent. It fired once, rightly.',
        '“Says beforehand how it could fail; leaves a check or an alert so it cannot come back”, and both proved useful.',
      ),
      sampleAnswer(
        'The pointer to the slow query log',
        3,
        'The page took eight seconds for one customer. I could see it again with her account, that was easy. I looked at our code first for an hour and found nothing. My lead said, have you looked at the slow query log? There it was: a query without an index on the customer column. I explained it with the plan, added the index on staging, and it went to 200 milliseconds.',
        '“Reproduces it and, with a pointer, reads the cause out of logs”. The fix is shown by a measurement, but the way there was not “quickly” found alone.',
      ),
      sampleAnswer(
        'The slash at the end',
        1,
        'The nightly import stopped with an error about a path. I ran it here and it went through, so I put that into the ticket with a screenshot and passed it on. Operations wrote back that it was the slash at the end of the folder. How they saw that I didn’t ask. The week after it was the Node version, which they found as well. When something is red I post it at once, so that it reaches the right people.',
        '“Hands elementary failures to others” twice, and learned from neither how it was found.',
      ),
      sampleAnswer(
        'Two people book one slot',
        3,
        'Two people booked the same slot. I opened two browsers and after some tries I had it too. From the log lines I saw that both checks came before both inserts. Sven asked what the database could do for me, then I thought of a unique constraint. I put it in and caught the error. Whether it could happen for the cancellation as well, I didn’t look, the ticket was about bookings.',
        'Reproduced and read from the logs “with a pointer”. For a 4 it should be shown “in a test that it holds”, and the neighbouring case was left.',
      ),
    ],
  },
  'api-design-integration': {
    great: 'Sketched /v2/bookings with example calls, an error table and what old clients keep receiving; asked first who calls it today.',
    good: 'A clear POST for bookings to the team’s spec, with 400 and 409 in the usual error shape.',
    noFit: 'Returned a list once and an object the next time; had not opened the agreed schema.',
    answers: [
      sampleAnswer(
        'Renames a field in place',
        2,
        'The field was called usr and I found that ugly, so I renamed it to user in the response. The app team noticed in the evening because their list was empty, and I put both in then. The endpoint itself is fine, it is a GET, it gives a list, and errors are 400 with a text. There is a convention for the errors with codes, I know now, I had not seen the page.',
        'Endpoints that “break their callers”, and “the agreed contract goes unread”; putting both in and the plain GET make it 2. For 3 he would follow “the contract and the error conventions already there”.',
      ),
      sampleAnswer(
        'Versioned, errors documented',
        4,
        'I put the new shape under v2 and left v1 as it is, with a note when it may go. For odd input I listed what it answers: an empty name is 422 with the field, a slot in the past is 422 too, a taken slot is 409, and a second call with the same key gives the first booking again. That is all in the readme with a curl for each. The app team built against it without asking me anything.',
        '“Versions the interface, answers errors and odd input on purpose, and writes down how to call it.” Not a 5: it is one interface, not how “a team designs interfaces”.',
      ),
      sampleAnswer(
        'Follows the house style for a search',
        3,
        'It is GET slash rooms with from and to, and it returns items and next, like all our lists. If to is before from I give the invalid-range error, which already existed for reports. I read two other endpoints first to see how they page. There’s no description besides the OpenAPI file that gets generated. I had not thought about very long ranges until you asked, I would limit it to a month.',
        '“Designs a clear simple endpoint; follows the contract and the error conventions already there.” Long ranges came by the question, so not “odd input on purpose”.',
      ),
      sampleAnswer(
        'Two hundred for everything',
        1,
        'We return 200 always and inside there is a success field, true or false, and the message. Sometimes the data is a string when there is one result and an array when there are more, the frontend checks that. I think there was a document about the format but it was from before me. They call me when it breaks and I adapt it, that is quick.',
        '“Endpoints answer in differing shapes”, “the agreed contract goes unread”, and callers find out by breaking.',
      ),
      sampleAnswer(
        'Wrote the examples others copied',
        5,
        'Each of our three services signed its webhooks differently. I proposed one way in the channel, with a page, an example in Python and one in Go, and a test anyone can run against theirs. Billing kept its old header for half a year; we sent both, and I had a list of who still reads the old one. The last moved in May.',
        '“Has shaped how a team designs interfaces: kept old callers working and supplied examples to copy”, to the last caller.',
      ),
      sampleAnswer(
        'The payment that comes twice',
        3,
        'The payment call is a POST, and I store the reference, so if it comes again we say it exists, with our usual conflict error. I did that since the table has a unique key anyway. The errors are like in the guide. A caller cannot tell whether the conflict is their own retry or a real double, that is true, I would have to return the payment then. Nobody has asked so far.',
        '“Designs a clear simple endpoint; follows the contract and the error conventions”. It falls short of 4 because the retry is not answered “on purpose”, and nothing is written about “how to call it”.',
      ),
    ],
  },
  ...furtherSamples,
};
