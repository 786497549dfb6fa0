import { examples } from '../examples';

/** Strategy & Alignment of an engineering manager: the team's aim, pushing back, giving work up. */
export const strategy = examples({
  questions: `
What is your team there for?
How do you connect the team's work with the company's goals?
When did you disagree with a direction from above?
How do you set goals for the team?
What work did you stop?
How do you translate strategy to your team?
How do you deal with a decision you don't agree with?
What's the mission of your group?
How do you shape the strategy beyond your team?
What should your team not be doing?
How do your OKRs come about?
How do you get several teams behind one direction?
Why does your team exist?
When did you have to stand for something you'd argued against?
What work did you give away?
What would your team say it's there for?
How did they arrive at that?
When did you carry out something that you'd argued against?
What did your people hear from you about it?
What work did you end?
How does this fit with what the company wants?
What did you push back on?
Say the aim in one sentence.
What should they stop doing?
How do the teams pull in one direction?
What did you give up for it?`,
  strong: `
three bets for the year and a list of what we won't do, in writing, and I read the teams' plans for contradictions
everyone can say in a sentence which goal of the company their project serves
we're there so that a shop can take its first payment within one day, everyone on the team would tell you that sentence
I argued against moving to the new region with the numbers and offered a smaller step, they decided otherwise, and we carried it out fully
we handed the reporting tool to the analytics group, it took half of our time and had nothing to do with our aim
I let the team write the mission, they discussed for an hour what we are not
our goal hangs on the company's, if churn doesn't go down then our quarter wasn't good however much we shipped
I told the vice president that the target would make us ship junk, and proposed a different measure, he took it
to my team I said that I'd argued against it, what the reasons for it are, and that I stand behind it now
we ended the internal framework together with the three teams that used it, they each got a month of help
every quarter we ask which of our work would nobody miss
I wrote the two year direction with the other managers, and we dropped what we couldn't staff
two teams were building the same search, I brought the leads together and one of them stopped
in planning each item names the aim it serves, some don't, and those go first
I went to the customers' numbers and saw that our part of the product matters least, so I suggested splitting the team
the reorganisation came top down, I got two weeks to hear the teams out first and the borders changed because of it
a strategy is what you don't do, so ours fits on half a page
our sentence is that a nurse never types the same thing twice, and anything that doesn't do that is not ours
I said to the director that the goal would push us to cheat, brought another one, and got half of it
in front of the team I didn't complain, I explained why it was decided and what it means for us
the import tool went to the partner team, they've got the customers for it, it took a quarter to move it properly
we crossed out a third of our list as it served nobody's aim anymore
four teams, one picture on a page, and each knows which part is theirs
we no longer build for on site customers, I had to convince three directors with the cost of each
I disagree about going upmarket, and I've put a paper in with what I'd do instead
it gives up the small accounts at about two percent of income, and the sales team pays for it
teams plan by the page, I don't have to explain it any more`,
  weak: `
the goals come from above and I pass them on
my team does whatever comes in
I told the team that management made a stupid decision again
I don't know how our work relates to the company goals
when they decide something I disagree with I just let it run out
we've never stopped anything
we have twelve objectives this quarter
strategy changes so often that I don't bother
my boss wanted it, I didn't ask why
I complain to my manager about it but nothing changes
our mission is to deliver quality software I guess
every team lead does their own thing
they want this upstairs, so we do it
I tell the team I don't get it either
we do a bit for each department
I've no idea what the company wants this year
I don't disagree with it, it is what it is
what we gave up, nothing I think`,
  words: `
mission, aim, the aim of the team, purpose, why we exist, there for, vision, strategy, direction, two year direction, company goals,
company strategy, business outcome, OKR, objectives, key results, goals of the quarter, alignment, align, priorities from above,
leadership, director, vice president, executives, top down, pushed back, push back, argued against, counter proposal, another proposal,
disagree and commit, committed to it, stood behind it, carried out, explain the why, translate, give work up, gave up work,
handed the work to, stopped doing, ended the project, wind down, sunset internal tool, ownership borders, team charter, reorganisation,
reorg, duplicate work, two teams building the same, portfolio, roadmap across teams, budget, headcount case, what we don't do, focus,
nobody would miss, invest, trade off between teams, stakeholders above, aims, sentence, reason we exist, what for, why, goal, goals,
company goal, company, business, board, management, above, top, executive, CEO, head of, strategic, years, next year, long term, page,
half a page, measure, target, priorities, aligned, together, other teams, areas, departments, partner team, give up, gave up, gave away,
handed over, moved, transferred, ended, end, close, closed, shut, stop, stopped, not ours, no longer, nobody misses, serves nobody,
duplicate, double work, overlap, convince, convinced, proposal, proposed, counter, alternative, numbers, facts, trial, against, argued,
disagreed, disagree, decided otherwise, decided anyway, carry, stood behind, stand behind, loyal, explained, explain to the team, complain,
cynical, repeat, everyone can say, price, income, who pays, trade, bet, market, customers, merchants, segment, cost centre, reorganised,
borders, split, merge, charter, planning round, quarterly`,
});
