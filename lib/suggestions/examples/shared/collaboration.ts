import { examples } from '../examples';

/** Collaboration & Communication, of whatever role. */
export const collaboration = examples({
  questions: `
How do you work with people outside your own team?
Tell me about a conflict with a colleague and how it was resolved.
Who did you have to convince, and what did you say to them?
How do you bring unwelcome news to a stakeholder?
When somebody on the team disagrees with your proposal, what do you do?
How do you keep everyone informed about how the work is going?
Can you explain that to me as if I had no technical background?
What does a good pull request description look like for you?
How do you ask for help, and how long do you try alone first?
Tell me about a meeting that you ran. What came out of it?
How do you hand work over to somebody in another time zone?
What would your teammates say it's like to work with you?
How do you give critical feedback in a code review?
When did you have to tell a customer or a manager that you would be late?
What happens with the decisions you make together, where do they end up?
How do you handle someone who talks over everybody else?
Who else was involved, and how did you bring them along?
How did that disagreement end?
When did they hear about it?
What would the other person say about it?
Who did you ask, and when?
How did you explain that to someone who isn't technical?
How long had you known?
Who was against it?
What did you tell them, and when?
How did you get them on board?
Whom did you ask, and what had you tried by then?
What's written down about it?
How did it end between the two of you?
Explain it to me as you would to sales.
What happened to the people who lost that argument?
They want to release just before the holidays. What do you say?
How did you get developers to care about that?
A boss wants a number by noon that you don't trust. And you?
Two reports disagree. Whom do you go to?
Who needs to agree to that?
Tell me about a no you had to give.
What does your own boss hear from you?
Two people on your team aren't talking. What did you do?
How did you notice that they'd understood?
What was unclear in the task, and what did you do about it?`,
  strong: `
every department meant something else by that word, so I made a page with the definition and each of them signed it
I have office hours twice a week, and I ask what they're going to decide with it, half of it goes away then
I write the handover down, what's odd, what I touched, in plain words, because the next shift is in another country
I said it at the stand up that I'm stuck, earlier I'd have been too proud
I sat in their team for two weeks and they in mine, after that they didn't have to wait for us
she always said no, so I asked her in at the beginning instead of the end
I phone the one who'll hate it before I send it round
I showed her a clip of thirty seconds of a real user, that did more than any slide
he and I wrote it together, since he was the loudest critic
I went to his office before the meeting, so that he wouldn't hear it in front of everyone
we had a coffee every other week, now they call before they promise anything
I drew both versions, because arguing about it goes on forever
half a page with both options, he put comments on it, and in the end we took his
I pinged them on Monday already and said we're not going to make Friday, here's what we can give you instead
so I put both options on one page with the downsides and let people comment before we met
I asked her what she was worried about first, and it turned out she'd been burned by the same idea before
we wrote the outcome down in the ticket, who decided, and why, so nobody has to ask again in three months
I try for half an hour on my own and then I post in the channel with what I already tried
I explained it to the sales folks with the picture of a post office, and afterwards they could repeat it back to me
honestly most of it was Priya's work, I only did the last part, she found the approach
when I review I say why, and I always point out something that I liked as well
I called the other team lead before we changed anything because I knew it would break their nightly job
I sent a short summary after every call so the folks in Singapore could catch up in their morning
we disagreed quite strongly, so we each had to present the other one's option, and that settled it
I told my manager the day I noticed it, not at the end of the sprint
I set up a fifteen minute chat every week between support and us and misunderstandings just went away
the pull request says what changed, what to look at first, and how I checked it
I asked him to draw it because I noticed we were using the same word for two different things
I got legal, design and the other squad into one room, and we left with a list of who does what
at first he wasn't happy, but I let him talk and wrote down his objections and three of them went into the plan
I always repeat back what I understood, like, so you want this by Tuesday and without the export, right
we had a document with the trade offs and everybody signed off on it before we built anything
I said in standup that I'm stuck since yesterday and two people jumped in right away
I translated it for the finance people into what it costs per order rather than talking about servers
I apologised in the channel and said what I'd do differently, people appreciated that
for the new joiner I paired two afternoons so she'd have the context and not only the link to the wiki
I announced the change two weeks ahead to everyone who might be affected and nobody was surprised
I noticed two people were arguing past each other in the comments, so I got them on a call
the stakeholders got a note from me each Friday, three lines, what's done, what's next, what worries me
I drew it on the board with stick figures, and she said ah so it's like a waiting room, and from there we could talk
I asked after half an hour, and I'd written down what I tried so he didn't have to start from zero
we had it out in a call, I said what I think he wants, he corrected me, and then it was easy
I told them on Tuesday that Friday's gone, and what they'd have by then
the decision's on a page with the two options we didn't take
he'd say that I was stubborn but fair, I think, because I did change my mind on the second point
first thing I did was to ask those who'd have to live with it
in the pull request I always say thanks for the catch if someone finds something
I wrote to all three teams what will change for them, one line for each
the credit goes to Leo, I only wrote it up
we were both right about different customers, once we noticed that it was a five minute talk
I had to tell the client that the numbers they'd shown their board were wrong, so I called, I didn't write
I changed my mind when she showed me the support calls, and I said so in front of the others
that feedback was hard, I told him over a walk that people avoid his reviews, today we're good
I'd explain to whoever keeps it where it hurts, they'd curse the naming
above me they wanted to close the tool, I changed that with one page of costs, the other time I couldn't
to finance I'd say it's like paying rent for a house that's empty, they'd ask until when
security will object and they're right, so I'd offer them the first look
I won the storage people over by doing their migration for them
a confidence interval, I'd say if we did it a hundred times it'd land in here for most of them
two groups work together now because I got them to answer the phones together one day a week
I told the boss that the plan was wrong, and brought two others
there's an agreement on which team wakes up for what, and it's kept
bad news for a hundred people, I said the worst sentence first and then I took questions till there were none`,
  weak: `
I escalated too early and for a year we hardly talked
we only heard of each other when somebody complained
I just put my headphones on and do my tickets, I don't really talk to the other teams
they told everybody about it in some meeting I wasn't in, so I found out on the day
I didn't say anything, I thought I could still catch up, and then it was too late
if somebody disagrees I mostly just go with my solution, it's faster than discussing
the pull request had no description, I mean, people can read the code
I told him his approach was wrong and then we didn't really speak for a while
no I didn't ask anyone, I didn't want to look stupid
explaining to non technical people isn't really my thing, the product owner does that
I usually answer with a thumbs up and merge it, I don't write long comments
nothing is written down really, it's all in people's heads and old chat threads
we kept going around in circles and in the end the manager just decided
I escalated straight to his boss because he was being difficult
status updates feel like a waste of time so I skip most of the standups
I told them it's fine even though I knew it wasn't going to be ready
it's the other department's fault, they never read what we send them
I rewrote her part over the weekend because it was quicker than explaining it
marketing always comes with stupid questions so I let them wait a few days
yeah we argued over email for about a month and nobody really won
I sat on it for four days before I said anything
I thought they'd see it in the tracker
he didn't get it so I left it
I just did it my way and told them afterwards
we don't really talk with that team
I find meetings tiring so I say nothing
no, I'd known it for weeks and hoped it'd go away
he should've asked me
I don't know who's against it
I've never told a boss that he's wrong`,
  words: `
stakeholder, teammates, colleague, the other team, product owner, designer and me, disagreement, disagreed, argument, convince, persuaded,
compromise, alignment, on the same page, wrote it down, decision record, meeting notes, summary after the call, status update, standup,
told them early, heads up, bad news, slip, late, deadline moved, expectations, escalate, asked for help, stuck, paired with, pairing,
mentor, code review comments, review with reasons, pull request description, explain to non technical people, analogy, jargon,
plain language, whiteboard with them, credit, thanks to, her idea, his idea, listened, objections, their point of view, the other side,
trade off discussion, consensus, facilitate, workshop, slack channel, thread, one on one, time zone, handover, cross team, conflict,
tension, apologised, clarify, misunderstanding, silent, asked a question, presentation, announce, newsletter, told, tell them, said early,
said late, told my manager, told the team, told them on, warned, warning, announced, informed, wrote to, mail, message, chat, called him,
called her, spoke, talked, talk to, conversation, sat down, met, meeting, agenda, minutes, notes, page, one page, document, written, wrote,
decision, decisions, reasons, both options, options, pros and cons, disagree, argue, fight, dispute, difference, other view, their view,
his point, her point, fair, heard, listen, asked, ask for, question, help, got help, alone, tried first, before asking, explain, explained,
explaining, picture, comparison, like a, simple words, non technical, sales, marketing, finance, legal, support, design, product, managers,
director, customer, client, partner, other department, other teams, both teams, two teams, between us, agreement, agreed, settled, mix,
peace, feelings, angry, upset, trust, relationship, thanked, praise, idea of, together, joint, share, shared, involve, involved,
whom it touches, affected, who was missing, invite, brought in, convinced, won over, changed my mind, changed their mind, no to, refuse,
way to yes, promise, promises, date, delay, surprise, surprised, silence, quiet, kept quiet, nobody asked, ignored, review, feedback,
comment, tone, polite, honest, remote, different country, language, culture, translate, teach, walk through, hand over, status,
weekly note, up to date`,
});
