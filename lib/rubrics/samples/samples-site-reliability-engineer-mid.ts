import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Site Reliability Engineer, Mid. */
export const samples: RubricSamples = {
  'systems-networking': {
    great: 'Found the dropped packets in the network card’s ring buffer, proved it with a counter, and wrote it up; two teams have used the page.',
    good: 'Followed one request from the name to the socket to the process and showed that it waits at TLS.',
    noFit: 'Restarts the pod when it hangs; what it waited for is unknown.',
    answers: [
      sampleAnswer(
        'Out of file handles, before it was',
        4,
        'I look at the limits before launch. The proxy opens two files for each connection, the limit was 1,024, so at 500 users it’d be over. I set 65 thousand and put it in the unit file. Memory: each worker takes 180 megabytes, so eight fit, not the sixteen which was the default. I wrote the sum into the readme. It’s been through two campaigns since without touching those.',
        '“Explains limits before they are met (files, connections, memory) and sets them on purpose.” No fault “below the service” was found and proved.',
      ),
      sampleAnswer(
        'Which layer is slow',
        3,
        'I took one request. The name resolves in two milliseconds. The TCP connect was 1, TLS 340, then the app 25. So it was TLS: I saw with strace that it reads random numbers and waits, on that old kernel. Moving it to the other host made it quick. How many connections that host can take before something else happens I didn’t go into.',
        '“Follows a request from name to socket to process and finds which layer is slow.” Limits ahead of time are not his topic yet.',
      ),
      sampleAnswer(
        'Turn it off and on',
        2,
        'When the import hangs I restart it, and if that doesn’t help, the node. It helps nearly always. Last time I did look at top before, and the process was in state D. Somebody said that means disk. So I suppose it was the disk, the volume is over the network, maybe the network then. I wrote it in the channel. After the restart it was gone.',
        '“Restarts what hangs; what the kernel, the network or the disk was doing stays unknown.” He looked, at least, and noted the state: 2.',
      ),
    ],
  },
  'automation-code': {
    great: 'Four teams rotate their keys with her tool, unasked; its limit stopped one from rotating all at once.',
    good: 'A tool with a dry run that says what it will do, tested, safe to repeat.',
    noFit: 'Pastes commands from a note; the second paste deleted the new disk.',
    answers: [
      sampleAnswer(
        'It says what it will do',
        3,
        'I wrote the tool for adding a database user in Go. It says first what it will do, then asks; if the user is there it does nothing. It has tests against a real Postgres in a container, and Ole reviewed it. I use it about twice a week. The request still comes by ticket and I type the name in. How much time it takes altogether I have not counted.',
        '“Writes tools that can be run again safely, are reviewed and tested, and say what they will do.” The manual task remains, and its hours are uncounted.',
      ),
      sampleAnswer(
        'Nineteen hours a month',
        4,
        'Certificates for test systems were done by hand, I counted for a month: 19 hours in three people. Now the system asks for one by itself when it’s made, and gives it back at the end. There’s no ticket and no step left. I look at its log once a week, out of habit. Other teams use their own way, I have shown it at the guild.',
        '“Removes a manual task entirely and can say how many hours a month that was.” Other teams do not “run” it.',
      ),
      sampleAnswer(
        'My commands folder',
        2,
        'I have a folder with all commands, sorted by system, it is really complete. For resizing a disk you need six. I began the folder on my second day here, and the new people get a copy of it from me. You must not do number four twice, that’s written there in red, since Mike did. I put them into a script last month, with the name as a variable. It doesn’t check whether four was done already, you have to know.',
        '“Keeps a folder of commands to paste; the second run does harm.” The script and the warning lift it to 2.',
      ),
    ],
  },
  'observability-objectives': {
    great: 'Checkout’s release waited nine days as the budget was spent; the team had decided so itself, by her board.',
    good: 'Measures paid orders that succeed within 2 s, objective 99.5, and alerts on its budget.',
    noFit: 'CPU is at 40 per cent, so all is well; users had been getting errors for an hour.',
    answers: [
      sampleAnswer(
        'What a buyer feels',
        3,
        'What a buyer feels is: does pay work, and is it quick. So I measure that at the edge: 99.5 per cent within two seconds over 28 days. The alert is on how fast the budget burns, one that wakes and one for the morning. The CPU alerts are there as well from before, 40 or so. I’ve not dared to remove those, one never knows.',
        '“Measures what users feel, sets an objective, and alerts on its budget.” The old alerts stay, so nobody has “dropped alerts nobody acted on”.',
      ),
      sampleAnswer(
        'Forty alerts fewer',
        4,
        'I listed all alerts of six months, and who did something: of 52, eight. I turned 40 into lines on a board for a quarter and asked on-call each week if they missed one. None. I went through all incidents of that time, each of them was seen by the eight or by the objective. Then I deleted them. People sleep better, that’s not a number, though pages went from 31 to 7 a month.',
        '“Dropped alerts nobody acted on and shows that nothing was missed.” No team was brought to “plan by its error budget”.',
      ),
      sampleAnswer(
        'The hosts are green',
        2,
        'I’ve good boards for all hosts: CPU, memory, disk, and load with colours. If something’s red I see it at once. The outage in May was not visible, all were green, the support told us. It was the payment provider. I put a check of their status page in after that. To measure the orders themselves would be a next step, I’ve thought of it.',
        '“Watches machine load; whether users are served is learned from users.” The one added check makes it 2.',
      ),
    ],
  },
  'incident-response': {
    great: 'Of 34 actions from reviews 31 were done; a full disk has not paged since last winter.',
    good: 'Turned the feature off first, said what is known, and the record has a line for every step.',
    noFit: 'Tried four things alone at once; when it worked, nobody knew which.',
    answers: [
      sampleAnswer(
        'Off first, then think',
        3,
        'Errors at 20 per cent. I switched recommendations off, since they’d been released an hour before, and it went to two. I wrote in the channel: known, since when, what I do next. And I kept a list with times as I worked. Then I found it, a missing index. It was me and the on-call developer, so we just talked. The review was short.',
        '“Limits the harm first, says what is known, and keeps a record while working.” There were no several people to lead.',
      ),
      sampleAnswer(
        'Six people and one change at a time',
        4,
        'There were six of us. I said I lead: Nina does the database, Paul the edge, Ada writes, Tom speaks to support; the others listen. Nina wanted to fail over and Paul to block traffic at the same time, I said one at a time, block first. News every 20 minutes, also when there was none. It took 70 minutes. I wrote the review; two of the five points have been done so far.',
        '“Leads an incident with several people: roles, one change at a time, news at fixed times.” The changes are not yet made.',
      ),
      sampleAnswer(
        'I was on it',
        2,
        'I saw it at ten and was on it straight away. I restarted, cleared the cache and raised the limit, and it came back. It was maybe 25 minutes. Whether somebody had to be told, well, it was night. In the morning I wrote two sentences in the channel. My lead asked for times, I could put them together from the shell’s history.',
        '“Tries fixes at once and alone; nobody is told, and nothing is written down” until the morning: 2 for the two sentences.',
      ),
    ],
  },
  'capacity-resilience': {
    great: 'Three teams rehearse each month by his calendar; the same objective costs 18 per cent less, here is the sum.',
    good: 'Forecast from nine months of growth, load-tested to double, and knows what is lost with a zone.',
    noFit: 'The disk was full, so it got larger; that both copies are in one room was not asked.',
    answers: [
      sampleAnswer(
        'If zone b goes',
        3,
        'We grow 6 per cent a month, so by March we’re at the limit of the database; I put it into the plan for January. I tested to double with recorded traffic. If a zone is lost we have two thirds, which is enough at night and at noon just so. The search index is only in b, one would lose search for an hour. Tried for real, pulling a zone, we haven’t.',
        '“Forecasts from growth, tests under load, and knows what happens when a zone is lost.” Knowing is from thought, not rehearsal.',
      ),
      sampleAnswer(
        'We pulled the plug on a Tuesday',
        4,
        'On a Tuesday at eleven, announced, I took zone b away. Two things came out: the session store didn’t fail over as its address was cached for an hour, and the alert for it went to somebody who left. I mended both and we did it again in May, that was clean. I’ve the next for the queue. It is only our service so far.',
        '“Rehearses failure on purpose and mends what the rehearsal shows.” Not a “habit of several teams”.',
      ),
      sampleAnswer(
        'There is still room',
        2,
        'We had it full in autumn and I added two nodes that evening. Since then I look at it every Monday; there is still room, about 30 per cent. The growth I could get from the graph. What fails together? The two databases are on different hosts. Whether the hosts are in the same rack, that would be a question for the provider.',
        '“Adds machines after it was full; what fails together was not asked.” The Monday look is a small step: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'The gateway was nobody’s; she sat with both leads, and who owns which part is written where both look.',
    good: 'Comes before the release and says what users would see: “one in fifty would pay twice”.',
    noFit: 'Says no to Friday releases; developers got themselves another way to deploy.',
    answers: [
      sampleAnswer(
        'One in fifty pays twice',
        3,
        'I go to the developers’ planning on Mondays. With the new retry I said: if the provider is slow, one in fifty would pay twice. Not “it’s not idempotent”, they understood that at once. We put a key in before release. It’s good with that team. Their on-call is still with us, they say that it is too loud for them, which it is.',
        '“Works with developers before release, and explains a risk in what users would see.” Their on-call is not yet taken up.',
      ),
      sampleAnswer(
        'First make it quiet',
        4,
        'The basket team did not want on-call, it was 14 pages a week. I said, give me six weeks. With Lea from their side I got it to two: eight were one alert. Then I was on call with each of them for a week, as second. They took it on in September, all of them, and they’ve removed another page by themselves. No argument about who owns it was needed.',
        '“Gets a team to take up its own on-call by making it bearable first.” No ownership was in dispute.',
      ),
      sampleAnswer(
        'Not on my watch',
        2,
        'If a release is not ready I say no, that is my job. On Fridays in principle. They complained, so I wrote a list with what has to be there: a rollback, a board, a load test. That’s 14 points. Some teams do it. Others have a flag now by which they turn things on without a release, so they’re around it, technically.',
        '“Says no to releases without a way to yes; developers go around.” The list is a way of a kind: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'The mail cluster was handed over in spring; its new team has not called, and pages went from nine to none.',
    good: 'Two colleagues have solved a page from his runbook; he learned the queue before being paged for it.',
    noFit: 'Only she knows the storage; she was called twice in her holiday.',
    answers: [
      sampleAnswer(
        'Learned before the first page',
        3,
        'Before I went on call for the queue I broke one on a test system in five ways, and wrote a runbook of it. Fatma used it at three in the morning and wrote that step four was wrong, so I corrected it. I do that for each system I get. I wait for it to page then; to look for what will break next would be good, in quiet weeks.',
        '“Writes runbooks others have used, and learns a system before being paged for it.” A 4 “looks for what will fail next”; he waits for the page.',
      ),
      sampleAnswer(
        'What goes next',
        4,
        'On Fridays I ask what will fail next. I found that the backup had grown by 3 per cent a week and would meet the morning traffic in about five weeks; I split it. And a certificate in a library nobody thinks of, with 40 days left. Neither has paged. I keep a list, with what I was wrong about. My services are still mine, I have not handed one on.',
        '“Looks for what will fail next and mends it before it pages.” No service was “handed” over.',
      ),
      sampleAnswer(
        'They can always call me',
        2,
        'I know the storage best, I set it up. They can always call me, also on holiday, it was only twice this summer. To explain it takes longer than to do it. I began a page, with the diagram and the addresses. What one does when a disk is slow is more of a feeling. My colleague watched me the last time and took notes.',
        '“Keeps the knowledge in own head; holidays are interrupted.” The page that is begun, and the colleague’s notes: 2.',
      ),
    ],
  },
};
