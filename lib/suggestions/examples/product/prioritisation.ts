import { examples } from '../examples';

/** Prioritisation & Strategy of a product manager: goals, what is not done, holding the order. */
export const prioritisation = examples({
  questions: `
How do you decide what to build next?
How does your roadmap come about?
What did you say no to?
What's the strategy of your product?
The CEO wants a feature that you don't believe in. What now?
Which goal was that for?
How do you weigh a big customer against everyone else?
How do you handle competing requests from sales and support?
What's your north star?
What would you cut if you had half the team?
How do you explain your priorities?
Where should the product be in three years?
What lost against it?
Your biggest customer insists. What do you tell them?
How did that get to the top of the list?
What's the one goal?
What lost out?
How did you choose what the team built last?
Your biggest client wants something only they need. What do you say?
Who hears about that?
Strike one thing off the list. Which?
What was the goal?
How do you keep to it when sales pushes?
What won't you do this year?
When did you change the order, and how did people learn about it?
Why that and not the other?`,
  strong: `
I ask what happens if we don't do it, and mostly nothing happens
our chief came back from a fair with an idea, I asked which of the three it should replace
a score is fine, but I don't trust it blindly
there was one goal for the quarter, getting trial users to their first invoice, and each item had to say how it helps
we said no to the mobile app for that year, and wrote why, so the question stopped coming
the biggest customer wanted single sign on just for them, I said not this half, and showed what it'd push out
I order by expected effect on retention per week of work, roughly, and I show my guesses
when the regulator changed the rules I turned the roadmap upside down, in the open, with what moved and why
I dropped our second most requested feature, because it didn't serve the segment that we chose
north star is weekly active teams, not signups, because signups never told us anything
we chose small practices over hospitals, so a lot of requests answer themselves
sales pushed hard before the fair, I held the order and gave them a date for the next review
a roadmap with now, next, later, no dates beyond the quarter
the cost of delay was highest for the tax change since it's worthless after April
I stack ranked it with the leads, and everything beneath the line was told a clear no
we'd bet on self service because margins in the enterprise deal didn't work out
I spread it, seventy percent on the goal, twenty on debt, ten on bets
what lost was the redesign, designers weren't happy, but it didn't move the goal
if it's only for one customer then they can pay for an integration through the API
I found out that activation within the first day predicts everything so that became the company's metric
I asked the CEO which of the three current items should go, and he took it back
we left the German market as it took half of our time for five percent of revenue
one aim for half a year, that new shops sell something within a week, and whatever doesn't serve this waits
the export lost, and I told those who wanted it that it lost and against what
they pay a fifth of our income, so I went there myself, said no, and why it would hurt them as well in a year
I changed the order in March when the law changed, and everybody got the same message on the same day
there's a list of things that we won't do this year, and it's longer than the other one
I weighed what it moves against what it takes, and the small thing with the reminders won
the board wanted a chatbot, I asked which of the three goals it'd serve, and we parked it
our strategy forbids anything that needs a person on site, sales wanted it anyway
in three years I think tablets are gone from the kitchen, if I'm wrong we've kept the printer
it rules out the second country for a year, and teams have a sentence with which they can say no themselves
a competitor is better at price so we don't fight there`,
  weak: `
whoever shouts loudest gets it first
I put it at the top because the sales director called
the list has four hundred items and everything is priority one
I do what the boss says
we reprioritise more or less every week
no, I wouldn't say no to a big customer
strategy is done by the management, I just get the roadmap
we score with RICE, but then we do what we wanted anyway
we try to do a bit of everything for everyone
I can't really say what goal that was for
the order is by date of request
it changed since somebody on the board had seen it elsewhere
the customer is king so it goes first
I take what sales promised in the last call
I move things around nearly every day
everything's important to somebody
I don't decide that, my boss does
they're a big name so we did theirs first
we don't rule out anything`,
  words: `
priority, priorities, prioritise, prioritisation, roadmap, backlog order, rank, stack rank, RICE, impact versus effort, cost of delay,
now next later, quarter, goal, one goal, OKR, objective of the quarter, north star, metric that matters, strategy, vision, positioning,
market, segment we chose, focus, bet, bets, trade off between features, said no, not doing, will not do, won't be done, what lost,
pushed out, cut the list, below the line, largest customer, big account, key account, enterprise deal, sales pressure, sales promised,
CEO wants, board, executives, pet feature, loudest voice, hold the line, changed the plan openly, opportunity cost, revenue, margin,
retention goal, growth, business model, pricing strategy, competitors, moat, expansion, sunset a product, three year, first, second, top,
top of the list, bottom, order, ordering, ranked, list, wish list, requests, hundred requests, next, later, never, not now, not this year,
this quarter, half year, goals, aim, target, one number, focused, chose, choose, choice, picked, decide, decided, decision, against,
instead of, rather than, lost, loser, trade, worth, value, effect, impact, effort, cost, weeks of work, delay cost, urgent, important,
pressure, pushed, pushing, shouted, loudest, insisted, demanded, threatened to leave, big customer, biggest, key client, contract, deal,
sales, salesperson, boss, CEO, founder, investor, exception, special, custom feature, only for them, say no, no to, refused, declined,
explained why, told everyone, openly, published, plan for the year, changed the plan, new facts, law changed, market changed,
competitor moved, strategic, markets, country, segment, who we serve, who we don't serve, rule out, ruled out, forbid, position, advantage,
price, pricing, revenue share, income, retention, churn, north, steer, other teams steer, budget, capacity, half the team, strike`,
});
