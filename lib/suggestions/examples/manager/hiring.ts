import { examples } from '../examples';

/** Hiring & Team Building of an engineering manager: roles, interviews, who is missing. */
export const hiring = examples({
  questions: `
How do you hire?
What's your interview process?
Tell me about a hire that went wrong.
How do you build a diverse team?
What does your team lack today?
How do you onboard new people?
How do you decide between two good candidates?
What do you look for in an engineer?
How do you attract people?
How did you set the team up from nothing?
How do you avoid bias in interviews?
What do you write before you open a position?
Which hire do you regret?
Who's missing in your team?
What do you write down before you search?
Which hire did you get wrong?
What had you seen and brushed aside?
Two people would both do. How do you choose?
Whom would you hire first?
What does the team lack?
Who else has a say?
How do you look for people?
What happened to them a year later?
What do you write down before the first call?
How did you get a mix of people?
How do you interview?`,
  strong: `
before we post anything I write what the person will have done after a year, and the interview follows from that
we all wrote our scorecards before we talked, so the loudest voice didn't decide
I hired a brilliant guy who couldn't work with others, I'd seen it in the interview and set it aside, now there's a pairing session
the team was all backend people from the same university, so I looked for somebody from support who'd learned to code
a year later I look at each hire against what we said in the interview, that's how we dropped the puzzle questions
what we lack today is somebody who likes operations, and the next opening is for that
we took names and schools off the CVs and the share of women at the first call doubled
between the two I took the one who'd bring what none of us had, not the one most like me
onboarding has a buddy, a first commit on day two, and a check after thirty days
time to hire went from seventy days to thirty, because we cut one round that never changed a decision
I asked the rejected candidates how it was for them, we changed the take home to two hours
we trained the interviewers and let them shadow twice, so ratings don't depend on who you get
structured questions, same for everyone, with anchors for what a good answer is
I brought in an apprentice programme and three of five are still here
we moved two people between teams as one team had three leads and the other none
referrals gave us more of the same so I went to other meetups
I made the mistake of hiring for the project instead of the team, and when the project ended it didn't fit
the job ad had fourteen requirements, we cut it down to four and got twice the applications
I write down what has to be different in a year thanks to that person, and from this come the four questions
we lacked somebody calm for the nights, so that stood at the top and not another React expert
he interviewed brilliantly, after two months three people asked not to work with him, and I'd had a bad feeling that I explained away
out of two who'd both do I take the one who makes the team less alike
we compared ratings after a year with how people do now, and the coding puzzle predicted nothing
since the ad names the salary and drops half of the demands we've got twice as many women applying
each interviewer has one topic and writes before hearing the others
for the reorganisation I first drew who talks with whom, then told the leads, then everyone on one day, beginning with those it hit most
I didn't fill the position, product had counted on it, but the work was gone
in a year it should be three teams by customer and not by technology`,
  weak: `
I know within five minutes if somebody fits
I hire people that I'd have a beer with
we needed someone fast, so we took the first one
recruiting does that, I see them at the end
I ask brain teasers to see how they think
the role description we copied from another company
everybody on the team went to the same school, it makes things easy
onboarding, they get a laptop and then they ask around
I've never hired a wrong person
we don't write anything down, we just talk after the interview
culture fit is what counts
I don't check how they turned out
I go by feeling and I'm mostly right
we needed hands quickly
we took the friend of a colleague, no need for interviews
I wrote the role after I'd met him
I don't know who left and why
we just renamed the teams
I hire when there's budget left`,
  words: `
hire, hired, hiring, recruit, recruiter, recruiting, candidate, candidates, interview process, interview panel, interviewers,
structured interview, scorecard, take home, pairing interview, job description, job ad, role profile, what the role needs, opening,
headcount, position, offer, accept the offer, reject, rejected, wrong hire, bad hire, mis hire, probation, references, gut feeling,
culture fit, culture add, diversity, diverse, bias, women on the team, background, underrepresented, pipeline of candidates, sourcing,
referral, bar, debrief, onboarding, buddy, first ninety days, ramp up, team composition, skills we lack, skill matrix, gap in the team,
mix of seniority, juniors and seniors, build the team, from nothing, grew the team from, team of eight, merge two teams, retention,
attrition, time to hire, CV, resume, hires, hired him, hired her, job, role, seat, vacancy, posting, advert, salary range, requirements,
must have, nice to have, applicants, applications, screening, phone screen, interview, interviews, interviewer, panel, questions,
same questions, task, exercise, trial day, pairing, brain teaser, score, notes before, ratings, compare, decide, decision, both good, gut,
feeling, doubt, red flag, set aside, ignored, regret, mistake in hiring, did not fit, left after months, fired, reference call, accepted,
declined, counter offer, start date, first week, onboard, ramp, a year later, looked back, who stayed, who did well, team, teams, missing,
lack, lacks, lacking, need, gap, skills, skill, mix, balance, alike, different, difference, university, self taught, career changer, women,
older, younger, inclusion, fair, agency, friends, network, meetup, school, apprentices, interns, contractors, build up, from zero,
split the team, merge, reorganise, reorganisation, structure, size, leads, not fill, left empty, budget, attract, reputation`,
});
