import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Site Reliability Engineer, Senior. */
export const samples: RubricSamples = {
  'systems-networking': {
    great: 'Changed the base image of 4,000 hosts under load, rack by rack, with two stops on the way, and nobody outside noticed.',
    good: 'Knows the connection, file and memory limits of the edge by number, and set each of them.',
    noFit: 'Finds the slow layer on one host; the fault between load balancer and pool was passed on.',
    answers: [
      sampleAnswer(
        'Someone else’s switch',
        4,
        'One in ten thousand calls took exactly 200 milliseconds more. In the kernel I saw the delayed acknowledgement, but only on paths through one provider. I captured on both ends: a segment went missing in the middle, always for odd ports. So a link in a bundle. I sent them the two captures side by side. They first said no, and then accepted it and replaced a cable.',
        '“Follows faults through kernel, network and someone else’s service to a cause that its owners accept.” The base itself was not “changed”.',
      ),
      sampleAnswer(
        'By number',
        3,
        'The edge: 28,000 ports per address pair, so two addresses; 1 million files; 512 kilobytes per TLS session in the worst case, so 40,000 sessions a host, and I set it to refuse above that instead of swapping. It’s all in one file with the reasons. When something lies beyond our hosts I open a ticket with the provider and give them what I have.',
        '“Knows the limits of the systems in use by number and sets them on purpose.” Beyond the own hosts he hands it on.',
      ),
      sampleAnswer(
        'Not on this host',
        2,
        'On a host I find it: perf, strace, I know where time goes. I did a course on that two years ago and use it nearly every week. With the timeouts last month I could show that our process waits for the answer and that the database says it has answered. So it’s between. That I gave to the network people, with both times noted. They didn’t find anything. It’s happening about once a week still.',
        '“Finds the slow layer on one host; a fault that needs two systems at once is passed on.” It is passed on with good notes: 2.',
      ),
    ],
  },
  'automation-code': {
    great: 'Teams in two countries that never met her run on the platform; eleven of its modules were written by them.',
    good: 'Ended the manual failover, 22 hours a month, and there is no step left.',
    noFit: 'Neat tools for own chores; each of six teams has its own script for the same restart.',
    answers: [
      sampleAnswer(
        'What a stranger would do wrong',
        4,
        'Before the first line I listed what somebody who doesn’t know it would do wrong: wrong region, all at once, no way back. So it does one region, a tenth first, and it keeps the last three states. Names are chosen from a list. Three teams are on it. Once somebody did choose all, and it said: that’s 400 hosts, type the number. He didn’t. They use what I built, they don’t extend it.',
        '“Builds platforms with guards: what a stranger can do wrong was thought of first.” Others do not yet “extend it by themselves”.',
      ),
      sampleAnswer(
        'No step left',
        3,
        'Failing a replica over was eleven steps in a document, 22 hours a month with all the checks, I counted. It’s done by the controller now; we get a line in the morning. The document is deleted. I tested it with a real loss each week for two months. It is for our databases; if another team would use it, they’d have to know about two settings which can hurt.',
        '“Ends manual work outright and counts the hours that it took.” Guards for strangers are lacking, as he says.',
      ),
      sampleAnswer(
        'Everyone has one',
        2,
        'My tools can all be run again, with dry run and tests. For draining a node I have one, the data people have one in Python, platform has one, too. Three, or five. We said at the guild that we should bring them together, I offered mine. The others would have to change their labels then. So for now each has their own; mine’s public at least.',
        '“Writes tools that can be run again for own chores; each team has its own script for the same thing.” The offer makes it 2.',
      ),
    ],
  },
  'observability-objectives': {
    great: 'What sales promises customers, 99.9 over a month, rests on the objectives that he brought in, with the sum behind it.',
    good: 'Alerts on failed and slow checkouts alone; a year of incidents shows that nothing was missed.',
    noFit: 'One service has an objective; for the others there are 60 boards, and at night nobody knows which.',
    answers: [
      sampleAnswer(
        'The team that did not want to',
        4,
        'Four teams plan by budgets. Pricing didn’t want to; they said they’d be punished for others. So I measured theirs with the upstream errors apart, and showed that they had more budget than they thought, and could release daily. They took it up the month after. When it was spent in August they stopped by themselves, for six days. What sales promises is a different matter so far.',
        '“Got several teams to plan by error budgets, including one that did not want to.” The “promises to customers” do not rest on it.',
      ),
      sampleAnswer(
        'Three alerts and a year',
        3,
        'There are three alerts for checkout: failing, slow, and the budget. I removed 70 others. To be sure I took all 41 incidents of the year and checked which of the three had seen it: all, one of them four minutes late. I’ve shown that to the team. How they plan is up to them, the budget is on a board, they look at it now and then.',
        '“Alerts on what users feel, removed the rest, and shows that nothing was missed.” Nobody plans “by error budgets”.',
      ),
      sampleAnswer(
        'Sixty boards',
        2,
        'For the gateway I’ve an objective, 99.95, and it’s good. For the rest we have boards, there are about sixty. They grew. At night you begin with the one from your team. In the last incident three people looked at three different boards for 20 minutes. I made a start page then, with links, sorted by what customers do. The objectives for the others aren’t there.',
        '“Sets an objective for one service; for the rest there are boards, and at night nobody knows which to read.” The start page: 2.',
      ),
    ],
  },
  'incident-response': {
    great: 'The board reads the reviews since last year, and funded three of them; leaders stay off the bridge now, by a rule they wrote with her.',
    good: 'Led with roles, news each quarter hour, one change at a time; the review blames nobody.',
    noFit: 'Solved it alone while nine watched; the next one needed the same person again.',
    answers: [
      sampleAnswer(
        'I stayed out of it',
        4,
        'I’ve trained five people to lead. We rehearse once a month with an invented outage, I write the script. In the real one in June, Sofia led. I saw after ten minutes what it was and kept it to myself until she asked, that was at minute 19. It cost nine minutes, and she’ll lead the next one better. My manager wasn’t sure about that. Leaders still come to the bridge and ask when it’s back.',
        '“Trains others to lead, rehearses with them, and stays out of the way in earnest.” What “leaders do in an incident” is unchanged.',
      ),
      sampleAnswer(
        'Every fifteen minutes',
        3,
        'I led: one mends, one looks, one writes, one talks to customers. News every 15 minutes. Ravi wanted to restart all at once, I said, one region, then look. In the review we wrote what made it reasonable to press that button, no names. I have led eleven this year. Whether others could do it as well? Two have asked to shadow me.',
        '“Leads with roles and fixed news, makes one change at a time, and reviews without blame.” Eleven in person, where a 4 “trains others to lead”.',
      ),
      sampleAnswer(
        'They watched',
        2,
        'I got called, limited it within six minutes by moving traffic, kept the record as I went. There were about nine others on the call and they watched, it’s quicker when one does it. They said it was impressive. The next one was in my holiday, they called me, I did it from the beach. I’ve since recorded one on video for them.',
        '“Limits the harm and keeps a record in person; others watch, and the next one needs the same person.” The video: 2.',
      ),
    ],
  },
  'capacity-resilience': {
    great: 'Put a price on each further nine for the payment path; the business chose the second and gave up the third, in writing.',
    good: 'Took the queue’s leader away twice this year on purpose, and mended the three things that it showed.',
    noFit: 'Each service is tested to double; that all of them fail over to the same region went unnoticed.',
    answers: [
      sampleAnswer(
        'What is never shed',
        4,
        'I made a table across the eleven services: what fails together, what goes first, what never. Recommendations first, then search, then images; paying and refunds never. It turned out that payments and images shared a pool, so paying would’ve gone with the pictures. We split it. It was used in November, at 87 per cent load, and the order held. What that protection costs each year I could only guess.',
        '“Plans across services: what fails together, what is shed first, what is never shed.” There is no “price on each further nine”.',
      ),
      sampleAnswer(
        'Took the leader away',
        3,
        'I took the queue’s leader away in March and in September, in working hours. In March the clients needed four minutes to find the new one, and two consumers died. We changed the client’s settings and the restart rule. In September it was 20 seconds. I’ll do the cache next. How it would be if queue and cache went at once I have not looked at.',
        '“Rehearses failures on purpose and mends what the rehearsal shows.” Services are taken one by one, not “what fails together”.',
      ),
      sampleAnswer(
        'Double, each of them',
        2,
        'I forecast each of my services for a year and test it to double, that’s automated. It runs on the first of the month and I get the graphs by mail before breakfast. If the region goes, they fail over to west. All of them. And the others’ too, I should think. Has west room for that? Mine fit, I checked. All together… no, I would guess it’s about half. That’s something for platform; I’ll write it down.',
        '“Forecasts and load-tests one service; that all of them fail over to the same place goes unnoticed” until he is asked: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'The sales director, who fought the freeze, argues for it now; she names the lost customer and the Tuesday that turned him.',
    good: 'The search team took up its own on-call after pages fell from 17 to 3.',
    noFit: 'Developers understand the risk; leaders asked about customers and got a graph of latency.',
    answers: [
      sampleAnswer(
        'A border in writing',
        4,
        'Network and platform both said the proxy isn’t theirs. I asked their two managers in, and made them go through the last six incidents: who could have mended it? After three it was clear, routes are network’s, certificates platform’s. We wrote it down with the two names, and the pager follows it. There has been one dispute in a year, and they settled it by that page without me.',
        '“Turns a fight over ownership into a border both sides keep, with the managers in the room.” No former opponent argues “for” reliability.',
      ),
      sampleAnswer(
        'From seventeen to three',
        3,
        'Search didn’t want their pager. I looked at their pages with them, 17 a week, of which three meant something. We mended the rest together within a month. Then they took it, first in working hours, then fully. I’m still their second. It was easy in that they are nice people. With the proxy nobody agrees whose it is, I leave that to the managers.',
        '“Gets teams to take up their own on-call by making it bearable.” The fight over the proxy is left alone.',
      ),
      sampleAnswer(
        'The graph was clear',
        2,
        'With developers I speak plainly and they change things: I explained the retry storm to the team next door and they had it out in a day. In the quarterly meeting the managing director asked how many customers we’d lost. I showed the latency at the 99th percentile. It was a clear graph. He asked again, and I promised to find out; I sent it in the week after.',
        '“Explains a risk to the developers next door; leaders get graphs where they asked about customers.” The later answer: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great:
      'Nine teams keep a list of risks by her form and close them without her; the old readiness review was stopped, as it paid nothing any more.',
    good: 'Found that the licence server would stop four services in May, and mended it in March.',
    noFit: 'Mends what burns and writes it down; last year’s list and this year’s are the same.',
    answers: [
      sampleAnswer(
        'We are fragile',
        4,
        'The CTO said “we are fragile”. I went through two years of incidents and asked twelve people what they’re afraid of. It came down to three: one certificate authority, one person who knows billing, and deploys that can’t be undone. I gave each an owner and a date. The first and third are gone since summer. Billing takes longer, there is a second person now who has done two releases.',
        '“Took an unclear worry (“we are fragile”) to three named risks, and two are gone.” How teams find risks was not “set up”.',
      ),
      sampleAnswer(
        'The licence server in May',
        3,
        'I keep a look across the services for what is next. The licence server had a certificate until May which four services trust, and nobody had it on a list. I replaced it in March on a quiet day. Before that it was the disk of the log host. So it’s about one each quarter that would have paged us. It is my own looking, I don’t have a system for it.',
        '“Looks for what will fail next across services, and mends it before it pages.” Single finds, no “unclear worry” taken apart.',
      ),
      sampleAnswer(
        'The list is long',
        2,
        'What burns I mend, and I write it up well, people say. I have the list of last year here: the mail queue, the old NFS, the night job. This year’s… the mail queue, NFS, the night job, and the new proxy. It is always urgent, you don’t get to it. I did get two days for NFS in October and moved the smallest part.',
        '“Mends what burns and writes it down; the list of what burns is the same a year later.” The smallest part moved: 2.',
      ),
    ],
  },
};
