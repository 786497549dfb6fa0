import { examples } from '../examples';

/** People & Growth of an engineering manager: talks, feedback, growth, parting. */
export const people = examples({
  questions: `
How do you run your one on ones?
Tell me about someone you helped grow.
How do you handle an underperformer?
When did you have to let someone go?
How do you give difficult feedback?
What do your reports want to become?
How do you promote people?
How do you notice that somebody is unhappy?
How do you coach a senior engineer?
What would your reports say about you?
How do you motivate someone who's bored?
Tell me about feedback that you found hard to give.
Who has grown in your team, and through what?
Tell me about someone who didn't make it.
When did you tell somebody something they did not want to hear?
What do you talk about each week?
Who grew the most on your team?
What did you do that they couldn't have done alone?
And someone for whom it didn't work out?
When did you know, and when did you act?
What does this person need from you this week?
What do you talk about in your weekly talks?
What did you say to him, word for word?
How did she take it?
What's he doing differently since?
Who of yours manages today?
What does each of them want?`,
  strong: `
one of my leads avoids conflict, so we rehearsed it, I played his engineer
he was late with everything and I was too soft, it took me months until I said it clearly
their half hour is theirs, and if it's only about the project twice in a row I ask about them
she wanted something that I couldn't offer here, so I introduced her elsewhere and lost her
Marta wanted to become an architect, so she took over the design reviews and I sat at the back for three of them
the one on one is their meeting, they bring the topics and I mostly ask
I told him after the second meeting that he interrupts the juniors, with the two sentences he'd said, and he has stopped since
with the performance plan we had clear weekly goals, after six weeks we both saw that it wouldn't work, and he found a role that fits him
two of my former reports manage teams now, one of them larger than mine
I noticed she'd gone quiet in the reviews, so I asked, and there was something at home, we moved her off the rotation for a while
I should've acted three months earlier, the rest of the team was paying for it
each has a page with what they're working on for themselves, not the company's goals
I gave the big project to the less experienced one, with a net beneath, and she outgrew us
he didn't get the promotion, so I showed him what was missing with examples, and he got it the next round
I asked what he'd do if he had my job, and that's how he found that he didn't want it
she left for a better role elsewhere and I helped her write the application
praise in public and by name, criticism in private and the same day
skip levels every quarter, so I hear what doesn't reach me
he was bored with maintenance, so we traded, he mentors two interns now and is alive again
I write the reviews from a list of things I saw in the year, so there's no surprise in it
for the tech lead I stopped giving answers, I only asked what she'd tried
I know that Ravi wants to be on stage, so I got him his first conference talk and rehearsed it with him
the burnout signs were there, weekend commits, short answers, and I sent him home for two weeks
he was the best coder and unhappy as a lead, we talked about that over three months and he went back, with his head up
I told her the day after, you cut him off four times, I counted, and we agreed on a sign
Daniel writes in his own words what he wants to be able to do by summer and we look at this every week
I gave away the talk at the conference that I'd been asked to hold, and he did it better than me
when it was clear, I said so, we set a date, and he got time and a reference to find something
three of them lead teams today, and what they needed was each time something else
she came back from parental leave, and I'd kept her project open for her
my weakest manager, I gave him one thing to change and a date, his team noticed as he began to ask, in the end he stayed
Clara could take my place tomorrow, she's never done a budget, so she does the next one
I let her decide on the raise even though I saw it differently
it cost us a good engineer that I took three months to act`,
  weak: `
one on ones are mostly status, what are you working on and when is it done
I cancel them if we're busy
I don't like giving negative feedback so I wait for the yearly review
he was let go and I found out it had been building for a year
people have to manage their own careers
I don't know what they want to do in five years
the good ones grow by themselves
I told HR to handle it
she wasn't performing so I gave her less important work
I had fourteen reports so I didn't really know them all
I promote who has been here longest
feedback, I told him to be more proactive
we mainly talk about the tickets
I noticed he was unhappy when he handed in his notice
I'm not good at hard conversations so I wrote him an email
I treat all of them the same
development is what the training catalogue is for
I couldn't say who'd take over
he's been weak for two years`,
  words: `
one on one, one on ones, direct report, reports, my reports, grew, growth, career, career path, promotion, promoted, promote, coaching,
coach, mentor, mentoring, feedback to him, feedback to her, unwelcome truth, hard conversation, difficult conversation, underperformer,
underperforming, low performer, performance plan, improvement plan, PIP, let go, fired, parted ways, left the company, resign, burnout,
overloaded, motivation, bored, unhappy, morale, trust, psychological safety, strengths, stretch assignment, delegated,
gave her the project, became a lead, became a manager, outgrew, succession, skip level, performance review, calibration, praise,
recognition, junior to senior, development plan, what they want, personal goals, holiday, wellbeing, intern, wants to become, person,
he wanted, she wanted, wanted to become, become, became, grow, grown, growing, developed, development, weakness, talk, talks, weekly,
every week, half hour, walk, lunch, listen, listened, asked her, asked him, told her, told him, said to him, example, examples, concrete,
specific, behaviour, feedback, honest, unwelcome, hard to hear, cried, angry, relieved, changed since, differently since, better since,
performance, underperform, not working out, struggling, plan for him, goals, weeks, deadline, chance, let him go, let her go, parted, left,
exit, severance, found another role, moved to another team, too late, waited too long, level, raise, title, lead now, manages now,
manager today, took over my, successor, delegate, gave away, handed her, responsibility, trusted, confidence, scared, quiet, shy,
introvert, loud, interrupts, brilliant, junior, senior, apprentice, returner, parental leave, sick, burnt out, tired, workload, challenge,
stage, presentation, conference, buddy, question instead of answer, team noticed, turnover, engagement, respect, fair, treated, personal,
life, family, ambition, dream`,
});
