import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for the other dimensions of Backend Engineer, Junior. */
export const furtherSamples: RubricSamples = {
  'collaboration-communication': {
    great: 'Led the talk between app and backend about paging: two options on one page, what each costs, and both teams left with the same plan.',
    good: 'Says each morning where the work stands; pull requests explain why; asked after half an hour, not after two days.',
    noFit: 'Was stuck for a week without a word; the pull request is called “changes”, and questions in it stayed open.',
    answers: [
      sampleAnswer(
        'I told them in the stand-up that it slips',
        4,
        'On Tuesday I saw that the export would not be done by Thursday, because the sample files were wrong. I said it in the stand-up, and asked Lena from support right after which customer really needs it on the day. It was one. So I wrote a small script for that one, wrote down in the ticket what we decided and why, and the rest came on Monday. Lena told the customer on Wednesday.',
        '“Brings people in before it is needed” and “records decisions”. A 5 would have “led a small discussion to a plan” among people who differ.',
      ),
      sampleAnswer(
        'My pull requests are short, people read them',
        3,
        'I keep them to maybe two hundred lines, with what and why on top and a screenshot. When somebody asks I answer the same day. In the stand-up I say what I did and what is next. With the queue I was stuck for about an hour and then asked Omar, with what I had tried. When I review others I mostly say looks good, or I ask if I don’t understand something.',
        '“Says where the work stands, writes pull requests one can follow, and asks before time is lost.” The reviews have no “reasons and thanks” yet.',
      ),
      sampleAnswer(
        'Did not want to bother anyone',
        1,
        'I had the permission problem for the whole sprint. I did not want to bother people, they are all busy, and I thought I would find it. In the retro it came out and then it took five minutes. The pull request I opened on the last day, I hadn’t time for a description, the title says fix. They merged it the week after, I think there were some comments.',
        '“Stays silent when stuck”, its “pull requests leave the reader guessing”, and the date went by.',
      ),
      sampleAnswer(
        'Both of them wanted the other table',
        5,
        'Mia wanted the status in the orders table, Karim an events table, and it went back and forth in comments for days. I asked both for half an hour and we wrote under each what gets harder: reports with one, migrations with the other. Karim said that reports matter more this year. We took the column, and the wiki says when we look at it again. Nobody reopened it.',
        '“Led a small discussion to a plan: laid out the trade-off and got everyone to the same one”, and it held.',
      ),
      sampleAnswer(
        'Status on request',
        2,
        'If the lead asks, I tell him where I am, and it is usually correct. I am not such a talker. The last feature was two days late, he found out on the day, but it was a holiday week. I write pull requests with a sentence. When I don’t know something I search for a day or so, then I ask, mostly Timo since he sits beside me.',
        'Answers truthfully when asked, so above 1. But “agreements and dates pass by”, and a day of searching is not “asks before time is lost”.',
      ),
      sampleAnswer(
        'Explained the cache to sales',
        4,
        'Sales saw old prices and thought we had a bug. I made them a drawing: the shop keeps a copy for ten minutes, like a printed list that is printed again. I asked Ines to explain it back and she said, so if I change it I get a coffee first. Before the price round in June I wrote to her myself that it will be a minute that day, and left a line in the calendar for next year. In review I try to say what I like, too.',
        'Works ahead of need, “reviews with reasons and thanks”, and leaves it in writing. There was no disagreement to lead “to a plan”.',
      ),
    ],
  },
  'system-design-architecture': {
    great:
      'Offered a queue in place of the nightly job, said it costs a second store and an alert, and what becomes simpler for the two services around it.',
    good: 'Drew browser, API, database and mailer for the sign-up and followed the address through all four.',
    noFit: 'Drew one box called backend; could not say who writes the table or what happens when mail is down.',
    answers: [
      sampleAnswer(
        'Splits the service to fit two teams',
        4,
        'For the link shortener I would have the redirect apart from the admin part, since redirects are many and must be quick, and admin is few. The redirect reads from a cache, and if the cache is gone it goes to the database, slower but alive. If the database is gone, known links still work for an hour. You asked about a hot link, then I would keep it in the process. The counts go into a queue so that a redirect never waits.',
        '“Picks a pattern that fits the load and says what happens when a part fails”, “with some guidance” on the hot link. No better design than the asked one is offered.',
      ),
      sampleAnswer(
        'Sketch of a sign-up',
        2,
        'There is the frontend, then the backend, then the database, and a Redis. Redis is for speed. The backend talks to all of them. If I had to say what goes through when somebody signs up… the user goes to the database, and a mail is sent, I think by the backend too. What happens if the mail server is slow? Then it is slow, I guess, for the user. We never had that.',
        'Names the parts, which keeps it from 1, but hardly “follows the data through them”, and says of no choice what it “gives up”.',
      ),
      sampleAnswer(
        'Follows one upload',
        3,
        'The browser asks us for a signed address, then it uploads to the bucket directly, so our server does not carry the file. The bucket tells a queue, and a worker makes the thumbnail and writes the row. Then the list shows it. I built the worker part. I would not know how many workers we need, Deniz set that up, and if the queue is lost I think we would have to look which files have no row.',
        '“Draws the services of a small feature and follows the data through them.” Load and failure are left to Deniz or to guessing, so not 4.',
      ),
      sampleAnswer(
        'One table for everything',
        1,
        'I would make one table with all of it, a type column and a JSON column, then you never have to migrate. All services can read from it directly, that is simplest. Who writes is not so important, whoever needs it. If two write at once the last one wins. I have not seen that be a problem at the university project, and for a shortener it would be enough.',
        '“Cannot say which part talks to which, nor what a choice gives up”: asked twice about writers, he sees nothing to answer.',
      ),
      sampleAnswer(
        'Do we need the service at all?',
        5,
        'You drew a service for the exchange rates, with a database. How often do they change? Once a day: then I would rather have a file in the bucket which every service reads each hour. We give up the rate of this minute, and each needs ten lines to read it. For that nothing has to run, and when the provider is down we have yesterday’s. If finance wants minutes one day, the file becomes an endpoint.',
        '“Offers a better design than the one at hand and says what it costs”, with a way on if needs change.',
      ),
      sampleAnswer(
        'Orders through a queue',
        3,
        'Orders come in, they go into the queue, and the billing service takes them out and writes to its own database, then it sends an event back that the order is paid. I can show where the order’s id goes along. Why a queue? We have one everywhere, so that the shop is not slow. When billing is down orders wait, yes. How long they may wait I don’t know, and I haven’t thought about an order that comes twice.',
        '“Follows the data through them” cleanly, and names one failure when asked. The pattern is habit rather than one that “fits the load”, and doubled orders are open.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Learned tracing before the move to it, cleaned up the logs around own feature, and showed four colleagues how to use both.',
    good: 'Finished the export alone after two questions; changed how tests are named after one review.',
    noFit: 'Waited three days for the next ticket; said of feedback that it is a matter of taste.',
    answers: [
      sampleAnswer(
        'Asked to run the migration',
        3,
        'I asked if I could run the migration of the address table, since I had written the code for it. I had never done one. Holger gave me the checklist, and I did it on staging twice, the second time without him. In production it went well, one index took longer than I thought. He said that I should have announced it earlier; for the next one I wrote to the channel the day before. What I’d learn next I have not planned.',
        '“Changes course after feedback; finishes what was assigned with help now and then.” Asking for it is a step to 4, but the feedback came unasked.',
      ),
      sampleAnswer(
        'Took the on-call rota over',
        4,
        'Nobody liked the rota spreadsheet, so I took it on. I asked the five people first what annoys them, wrote a small bot over two weeks, in Go, which I had begun in the evenings in March. I showed it after three days and Freya said reminders should come in the morning, so they do. It has run since April and I fix it when something is off. Two swaps went wrong, I wrote down why.',
        '“Carries a feature to its end, asks for feedback first, and used a new skill within weeks.” Others were served rather than “taught”.',
      ),
      sampleAnswer(
        'That was not in the ticket',
        1,
        'I do what is in the ticket. When the ticket is unclear I wait until it is clear. They wanted that I look at Kubernetes, but there is a person for this. The feedback in the half-year talk was that I should take more initiative, which I find difficult to know what they mean by it. At the moment I have nothing assigned until Thursday, so I am reading a bit.',
        '“Steers around what is new; waits to be told each next step”, and the feedback left no trace.',
      ),
      sampleAnswer(
        'Learned it a month before',
        5,
        'In January I heard that we would move to gRPC in spring. I built a toy with it over three weekends and broke it in every way I could think of; the timeouts bit me. When the move came I did the first service and held two lunch sessions. My notes are the wiki page now, and Ravi gives the sessions to new people. The old client generator, which nobody dared to touch, I deleted on the way.',
        '“Learned something before it was needed, improved what surrounded the task, and taught others.”',
      ),
      sampleAnswer(
        'Third time the same remark',
        2,
        'The remark about my commit messages came three times, I admit. Now I use a template, since last week. I finish my things, the login page for instance, though Anna had to sit with me every day at the end because of the session handling. New things are okay if somebody explains it first. I would like to learn Rust but there was no occasion.',
        'Not one who “steers around what is new”, and he finishes, but with daily help and after the third remark: short of “changes course after feedback” and of “help now and then”.',
      ),
      sampleAnswer(
        'Finished it, and then the small things',
        3,
        'The CSV export was mine. I finished it with two questions to Björn about encodings. A week later support said the dates are in the wrong order for the Americans, and I changed it the same day. In the review of my half year they said I should test bigger files, and the next thing, the import, I tried with a million rows. I did not ask for feedback on it myself, they come by anyway.',
        '“Changes course after feedback; finishes what was assigned”: a steady 3. For 4 he “asks for feedback first”.',
      ),
    ],
  },
};
