import { examples } from '../examples';

/** Learning & Ownership, of whatever role. */
export const learning = examples({
  questions: `
What was your worst decision?
When were you the one in the way?
What was completely new to you?
What is next for you?
What did you have to unlearn?
Where did you grow this year?
What have you taught yourself recently?
How do you stay up to date in your field?
Tell me about a mistake that was yours.
What feedback did you get in your last review, and what did you do with it?
What did you carry from the beginning to the very end?
Which thing did you take care of although nobody asked you to?
When did you have to get into something completely unfamiliar?
How do you hand over something that you built?
What happened to it after the launch?
What are you bad at, and what are you doing about it?
What would you do differently if you did it again?
Is there something you started that others carry on now?
What was the last thing you failed at?
Where do you want to get better in the next year?
Who looks after that today, now that you moved on?
What did you learn from that?
What became of it afterwards?
What have you learned lately, and how?
Which mistake did you make there yourself?
What did you do that nobody had asked you for?
What happened after it went live?
What did you pick up most recently?
Where have you used that since?
Tell me about something that you saw through.
When did you nearly give up?
What did you take on that was nobody's job?
Which of your tables matters most, and to whom?
What did you switch off?
What did you fix before it broke?
Which mistake of yours took something down?
What keeps the next person from doing the same?
What do you know now that you didn't a year ago?
From whom did you learn it?
Which of your launches didn't work?
What feedback changed how you work?
With one more day, what would you do?
What did you do with that remark?
Was that something you were asked to do?
What's next for you to learn?`,
  strong: `
the decision to buy it was mine, it was wrong, and I told everybody who had to live with it
I was so sure about the redesign, it lost us customers for weeks because I didn't check, now I look on the first day
I'd promoted somebody too early, my decision, and since then I ask two others before I decide
someone told me that people wait for me, I hadn't noticed, so I gave those approvals away the same week
in my review they wrote that I talk over people, it's true, now I count to five before I answer
I wanted to know how finance works so I asked the controller to explain her report to me, and I read it each month now
I contribute a bit to open source, my first patch took two months until it was merged, I read how others write
I was weak in statistics, so I did a course in the evening and someone checks my numbers
I deleted the wrong zone, me, and said so within a minute, and afterwards there was a second pair of eyes required
nobody had their name on that old job, I put mine on it, cleaned it up, and later found it a home
I fought for a rewrite that nobody needed, it cost a quarter, and I said that in the retro
for years I wanted it perfect before anyone saw it, now I show the ugly one after a week
I bought the book about it, and a month later I found something with it that nobody could see before
what I'd do differently is to ask on the first day instead of the last
that outage was my fault, I ran the script on the wrong environment, and afterwards I put a prompt in so nobody can do that again
I'd never touched Kubernetes, so I built a small cluster at home and three weeks later I moved our first service
I asked for feedback after each presentation and they said I go too fast, so now I stop after every slide
nobody owned the onboarding guide so I rewrote it and I keep it up to date, the last two joiners used it
I stayed with the feature after the release, watched how it was used for a month and fixed four small things
I took a course on statistics in the evenings because I could see we would need it next quarter
it wasn't in my ticket but the cleanup job was failing for weeks, so I fixed it
I was wrong about that, I thought customers would want it, and they didn't, and I said so in the retro
I started a reading group on Thursdays and now somebody else runs it
my manager told me that I take on too much alone, so I started splitting things and handing them out
I saw it all the way through, from the first sketch to switching off the old thing a year later
I read the source of the library in the evening because I wanted to know how it really works
when I moved teams I left a guide and sat with the new person for two weeks, and they haven't had to call me
I volunteered for the migration that nobody wanted, because I wanted to learn about databases
I learned Go in about two months for that project, mostly by letting a colleague tear apart my reviews
my first version was a failure, I should have asked users earlier, that's on me
I keep a list of things that I don't understand and every Friday I take one of them
I wrote down what I got wrong and shared it with the whole department
I noticed that the docs were out of date so I changed them as I went along
after the talk I gave, two colleagues picked the technique up and use it daily now
I was the one who kept asking whether anybody still uses it, and then I shut it down properly
I got better at estimating because I started to write down my guess and compare it later
I'm certified now, but the real learning came from breaking it in the sandbox
I asked to join the on call rotation early because that's how you get to know the thing
nobody looked after the old job runner, so I did, and it's boring but it doesn't break any more
I had no idea about accounting, so I sat in with them for two mornings
after it went live I looked at the numbers each morning for two weeks and fixed what people stumbled over
that was my call and it was the wrong one, it cost us a week
my boss told me that I explain too much, since then I start with the answer
I read a chapter a week and try it on our code on Fridays
she runs it now, I wrote down what's in my head and we did two rounds together
I noticed that we'd need it next year so I started early, with a toy project
I nearly gave up when the vendor dropped it, but then I finished it with something else
the thing I'd change is that I didn't test it with anyone before
I deleted the second half since nobody used it, that hurt a bit
I broke the login for an hour, my fault, and there's a check now so that it can't be done again
the most expensive was the wrong vendor, eighty thousand, and since then I ask for a month's trial
I taught Ines to do the forecasts and she's better than me at them, I had to let go of checking
we missed it by half, I'd say that to everyone who paid for it, before they ask
nobody could name the problem, so I sat with three people for a day and it was that nobody trusted the list
I stopped the monthly report and told those who'd built it first, over coffee
the risk that nobody asked about was that one person had the key, I got it paid for with a story
I handed over the billing part, they changed the names, and they were right to
a vague it feels slow, I measured with them, and they agreed when it was under a second
I went from the first line to the last with that one, it took from March to August`,
  weak: `
I do what's on the ticket, once it's merged it's not mine anymore
I haven't really learned anything new this year, we've been too busy
I don't read blogs or anything, I learn when the company sends me on a training
after launch I moved to the next project, I don't know how it's doing
mistakes, hmm, I can't think of any really
it failed but that was because the other team delivered late, nothing we could have done
my lead told me the same thing about three times before I changed it
I'd rather stay with what I know, new frameworks come and go
I wait until somebody assigns me something, that's how it works at our place
I left it half done because my contract moved to another team
I got the feedback that I'm too slow, but I don't agree with it
somebody should have cleaned that up but it wasn't my job
when I left there was no handover, they've been calling me since
I started a few online courses but I never finished one
I need to be told pretty exactly what to do next
I tried it for a day and it was too complicated so I left it
no idea who maintains it now, probably nobody
I'd say it was the process, not me
I do my tasks and go home
I haven't looked at it since
somebody else should do that
I prefer that someone shows me
I never asked for feedback, they'd tell me if something was wrong
I gave up on it when it got difficult
I've never been asked about that, so I didn't do it
I didn't finish, it got boring
I use what I learned in school
I regret nothing really`,
  words: `
learned, learning, taught myself, course, book, tutorial, side project, weekend project, certification, conference talk, reading group,
new language, picked up, from scratch, unfamiliar, never done before, curious, feedback, performance review, my mistake, my fault,
I was wrong, I got it wrong, on me, own it, ownership, responsible, took over, volunteered, nobody asked me, nobody's job, not my job,
unasked, on my own initiative, initiative, end to end, saw it through, finished, gave up, after the launch, after release, followed up,
stayed with it, handed over, handover, maintain, looks after, onboarding, new joiner, mentoring juniors, taught others, brown bag, improve,
habit, do differently, next time, lesson, grow, goal for this year, comfort zone, weakness, strength, retrospective, left things better,
cleaned up, documentation out of date, training, assigned, told what to do, supervision, learn, learnt, taught, teach myself, studied,
read, reading, books, video, practice, practise, exercise, every morning, evenings, weekend, toy, experiment at home, tried out, new,
newest, unknown to me, first time, never used, from zero, interest, deeper, understand, skill, skills, needed it later, ahead of need,
before we needed, colleague showed me, learned from, mentor, sat with, remark, told me that, since then, changed how I, mistake, mistakes,
error of mine, my own, fault, wrong call, wrong decision, cost us, expensive, regret, would do differently, admitted, in front of everyone,
took the blame, took it on, no owner, nobody's, nobody else, not in my job, without being asked, started, began, carried on, to the end,
finish, nearly gave up, through, followed, after it shipped, weeks after, still check, look after, watch it, use of it, who uses it,
readers, users of it, removed, retired, switched off, deleted, stopped, cleaned, repaired, mended before, prevented, improved, better now,
handed, hand on, successor, left, documented, page for, guide, others use, others picked up, teach, showed the team, lunch session,
grew because of me, next goal, want to learn, weak at, working on, moved on, next ticket, not mine, waiting for instructions,
responsibility, pride, proud`,
});
