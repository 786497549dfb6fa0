import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Engineering Manager, Staff. */
export const samples: RubricSamples = {
  'people-growth': {
    great: 'Names five leaders across the company who came from her teams, and the step by which each was brought there.',
    good: 'Told two managers early what their teams would not tell them; each knows what comes next.',
    noFit: 'Goes through projects with each manager weekly; how they judge people is not spoken of.',
    answers: [
      sampleAnswer(
        'I let it go wrong',
        4,
        'Bea wanted to promise the date to the customer. I thought it was too early, I said so once, and that it’s hers to decide. She promised, and it slipped by three weeks; it cost us about forty thousand and an unpleasant call, that she made. She has not asked me before a decision since, and decides well, she has two dates of six that she turned down. My boss asked why I didn’t step in. That was why.',
        '“Grows managers who decide without asking, and lets them make a mistake that costs something.” Leaders “across the company” are not named.',
      ),
      sampleAnswer(
        'What nobody told Henrik',
        3,
        'Henrik’s people were afraid of him in meetings. I told him after the second one, with the two sentences he’d said. And Dora, that she covers for a weak one. They both know what they work on: he, to ask before he answers, she, the talk with that person. I look at it with them monthly. They still ask me before bigger things, and I tell them what I think.',
        '“Tells managers unwelcome truths early, with examples, and each knows what to work on next.” They do not yet “decide without asking”.',
      ),
      sampleAnswer(
        'Every Monday with each',
        2,
        'Mondays I sit with each of my five managers, and we go through their projects, what is stuck, what they need. I am well informed. How they judge their people, I see that in the yearly round. Dora gives good marks to all. I said once that they can’t all be above average. With Henrik I started to ask how he came to a rating.',
        '“Holds weekly talks with each manager about their work; how they judge and decide is not spoken of”, but just begun with Henrik: 2.',
      ),
    ],
  },
  'hiring-team-building': {
    great: 'Merged two teams and ended a third; the people of the third say themselves that it was done with respect.',
    good: 'Each team is a mix on purpose, and she can say what each lacks.',
    noFit: 'Fills each seat by a good description; whether it should be filled was not asked.',
    answers: [
      sampleAnswer(
        'Three seats that stay empty',
        4,
        'Next year there will be much less migration and more of partners. So I drew the teams for that, in spring already: one for partners, with two from migration, the border is the contract and not the country. And three seats which become free I do not fill, I gave them back. HR called twice whether I’m sure. Nobody had to be let go for it. The hard kind, ending a team, I haven’t done.',
        '“Shapes the organisation ahead of the work: which teams, which borders, which seats not to fill.” No team was “split, merged or ended”.',
      ),
      sampleAnswer(
        'A mix on purpose',
        3,
        'I mix the teams on purpose. In claims there is an actuary who learned to program, and a nurse. The platform team lacks someone who likes to write; the app team, anyone above forty, I’m serious, the customers are. I hire toward that. The teams themselves, what they’re for, are the ones I got when I came.',
        '“Builds teams of people unlike each other and knows what each team lacks.” The shape of the organisation is taken as given.',
      ),
      sampleAnswer(
        'Seat by seat',
        2,
        'For each seat we write what it needs, I read all of them, and we fill it by that. There is a form for it which the other departments have taken over from us. It’s going well, 14 last year. If somebody leaves we open the seat again, usually the same week, otherwise it’s gone. Once we took a tester’s seat for a data person. That was after a discussion, the team had asked for it.',
        '“Writes down what each open role needs and fills it by that; whether the seat should exist is not asked”, but for once: 2.',
      ),
    ],
  },
  'delivery-execution': {
    great: 'Stopped the new portal, on time and no longer right, in its seventh month; all eleven people are still there.',
    good: 'Found that legal’s sign-off took half of the time, had it moved forward, and shows 61 days before and 33 after.',
    noFit: 'Plans every project himself, soundly; the teams wait for his Tuesday to decide anything.',
    answers: [
      sampleAnswer(
        'Two things that would collide',
        4,
        'In February I laid the plans of six teams on one table, by month. In May both billing and the app would have needed the two people that know contracts, and the tax date was fixed. So I moved the app’s part to July, and told sales in February. It was cheap then, some grumbling. In May it would have been a disaster. I do that each quarter. Stopping something large I’ve not had to do.',
        '“Sees across teams what will collide next quarter, and changes the plan while it is cheap.” Nothing that was “on time” was stopped.',
      ),
      sampleAnswer(
        'Half of it was legal',
        3,
        'Claims took 61 days from idea to customer. I went along with five of them. 29 of those days were the sign-off by legal, at the end. With Judith we moved it to the beginning, with a list of what needs none. It’s 33 now, here’s the curve. I’d like to do the same for the other teams, they are one after the other.',
        '“Finds what really slows a team, has it removed, and shows the figures before and after.” Teams are looked at one by one.',
      ),
      sampleAnswer(
        'My Tuesday',
        2,
        'I plan all projects with the teams in person, by what can be shown, two weeks at a time. On Tuesdays we decide. It’s full, 22 points last time, but they get their decisions. If something comes up on Wednesday it waits. When I was ill in March it stood still a bit. I’ve let Henrik run one part of the meeting since.',
        '“Plans every project by what can be shown, and in person; teams wait for the weekly meeting to decide.” Henrik’s part: 2.',
      ),
    ],
  },
  'technical-judgement': {
    great: 'Made the bet on one event log in 2021; the cost per policy in the annual figures is where she said that it would be.',
    good: 'Got a quarter for three teams’ debt, told as weeks per tariff.',
    noFit: 'Asks good questions of each team; between teams two log-in systems were built.',
    answers: [
      sampleAnswer(
        'Who decides, and by when',
        4,
        'Between teams nothing was ever decided, so I set how: anybody can open a question, it has an owner, three weeks, the two most affected say yes or no, and it’s written with what would reopen it. I don’t decide. There have been nineteen, two went over the date, one was reopened by its own condition. I took part in four. What came of the large ones one will see in years.',
        '“Sets how technical direction is decided across teams: who, by when, and how it is reopened.” The company’s figures show no bet yet.',
      ),
      sampleAnswer(
        'Weeks for each tariff',
        3,
        'Three teams had debt, each its own list. I translated it: a new tariff costs 14 weeks through all three, nine of which are detours. With a quarter for it we’d be at eight. The board understood that and I got the quarter. The teams did the technical choosing. Where they disagreed, the two architects and I sat down until it was done.',
        '“Weighs debt against features for several teams, and gets room for it in words the business follows.” How it is decided is sitting down, not a set way.',
      ),
      sampleAnswer(
        'They know it best',
        2,
        'I ask every team about the risk of its design, what if you stop halfway and so on, and they decide, they know it best. It works well in each. That we’ve got two systems to log in now is something no one decided. Both are good. I noticed it in the demo of the second one. I’ve asked the two leads to look at it.',
        '“Asks about the risk of each team’s design and lets its engineers decide; between teams nothing is decided.” Asking the two leads: 2.',
      ),
    ],
  },
  'strategy-alignment': {
    great: 'The part on small firms in the company’s strategy is what he argued in, with its price: no direct app for three years.',
    good: 'Came back with facts and another proposal on the regions, and kept to what was decided.',
    noFit: 'Each team has a clear aim; the strategy is the five aims under each other.',
    answers: [
      sampleAnswer(
        'What we give up',
        4,
        'I wrote four pages for six quarters. The first sentence is what we’ll be worse at: individual contracts. Teams have planned by it since, I know because I was away in the planning week, and the plans fit. Somebody said no to a big customer by pointing at page two. The company’s own strategy is set above me; they’ve read it, and it’s in line with theirs.',
        '“Writes the direction for several quarters, with what it gives up, and teams plan by it alone.” It is in line with the company’s, not “argued in”.',
      ),
      sampleAnswer(
        'The matter of the regions',
        3,
        'They wanted all five regions at once. I brought the figures of the first two, support takes four months to settle, and proposed two, then three. It was discussed twice and they stayed with five. So it’s five. I told my managers that it’s decided and why, and I don’t roll my eyes. For what comes after this year there isn’t anything written from me.',
        '“Pushes back with facts and another proposal, and keeps to what was decided.” No direction “for several quarters” is written.',
      ),
      sampleAnswer(
        'Five good aims',
        2,
        'Every team has one aim, and I’d bet that each member can repeat it. I spend a lot of time on that. All together: it’s on one slide, the five, that’s our strategy. Do they add up to something? Claims wants fewer contacts and the app wants more. Hm. The two leads have talked about it. I would have to think what comes first.',
        '“Gives each team an aim that its members can repeat; the sum of the teams’ plans is called the strategy.” He sees the contradiction: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Peers bring their hardest cases to the table that she set up; finance and sales settled the bonus there.',
    good: 'Had data and app each state the other’s view; the border has held since.',
    noFit: 'Says early how the own teams stand; marketing planned the campaign around them.',
    answers: [
      sampleAnswer(
        'Four people for the call centre',
        4,
        'The call centre drowned. I offered four of my people for half a year, and it meant that our mobile release went to next year. Nobody had asked me to. I told the mobile team myself, with the numbers of waiting callers, and what they’d lose: the prize they’d worked for. Two were angry, one has left, I won’t gloss over that. Waiting went from 19 minutes to 6.',
        '“Gives up people or budget for a goal of the whole, and explains it to those who lose.” How “departments settle their differences” is the same.',
      ),
      sampleAnswer(
        'The other one’s view',
        3,
        'Data and app fought over events. I had each lead explain the other’s problem to the other’s satisfaction, in front of me. They laughed in the end. What came out is a list of 30 events, with who pays for a new one. It’s held for a year now. My own budget was never touched by such a thing, so it was easy for me.',
        '“Settles a conflict between teams by having each state the other’s view, and it stays settled.” Nothing had to be given up.',
      ),
      sampleAnswer(
        'How we stand',
        2,
        'I report early how my teams stand, every Friday, unpolished. Three lines for each team, with the one thing I worry about at the top, good or bad. People value that. What the whole needs isn’t always clear from where I sit. Marketing planned the campaign without us because they said we’re full anyway, that was true. I offered them a slot in June then. My part is to make sure that mine deliver.',
        '“Says early how own teams stand, and speaks for them alone; other departments plan around them.” The slot in June: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'The monthly hour on what went wrong is run by others and defended by others; he has not been there since May.',
    good: 'Stopped answering for her managers in the round, after feedback, and told them so.',
    noFit: 'Names the own part in the miss; what should have been done instead does not come up.',
    answers: [
      sampleAnswer(
        'What nobody wants to see',
        4,
        'Nobody wanted to see that a fifth of our revenue hangs on one person’s spreadsheet. I found it when he was ill. I brought it to the management round with a proposal: three months, two people, and he decides the rules. It was awkward, since he sits in that round’s office. They agreed. It’s half done. I asked him first, I should add.',
        '“Looks for what the organisation does not want to see, and brings it to the table with a proposal.” No habits yet that “work without this person”.',
      ),
      sampleAnswer(
        'I answered for them',
        3,
        'Dora told me that I answer for my managers in the big round, before they open their mouths. I asked the others and it was so. I sit at the side now, and count to five. I told all of them what I’m trying. They answer for themselves in maybe eight of ten cases. It’s a small thing, but it was mine.',
        '“Changed a habit of managing after feedback, and told those concerned so.” It stays with the own habit.',
      ),
      sampleAnswer(
        'My part in it',
        2,
        'The migration was late and my part was that I didn’t look at it between March and May. I said that in the round. What we ought to have done instead? I’d have had to be there more, I suppose. In the next one I have put in a date halfway. The same thing was named in the review before, as it happens.',
        '“Names own part in what own teams missed; what they should have done instead does not come up” until asked: 2.',
      ),
    ],
  },
};
