import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Product Manager, Mid. */
export const samples: RubricSamples = {
  'customer-understanding': {
    great: 'Took four engineers to a dentist’s front desk for a day; the reminder feature was dropped because of what they saw.',
    good: 'Two customers each week; wrote “wants an export, has the problem that her boss has no login”.',
    noFit: 'Says “users want it simpler”; the last talk with one was in winter.',
    answers: [
      sampleAnswer(
        'They kept it in a notebook',
        4,
        'Nobody had asked for it. I saw in three practices that the receptionist writes the next free slot into a paper notebook, though it’s on the screen. Why? Because on the phone she needs it in one look, and ours takes three clicks. So we made a small line at the top, for ten practices. After two weeks eight notebooks were gone, I went there. The developers weren’t with me, I told them about it.',
        '“Found a need that no customer had named, from what they did, and tested it.” Colleagues were not brought “face to face with customers”.',
      ),
      sampleAnswer(
        'An export, she said',
        3,
        'I talk to two or three every week, on Wednesdays. Mrs Kurt wanted an export to Excel. I asked what she does with it: her boss has no login and wants to see the month. So the problem is that he can’t see it. We send him a page by mail now. I write each one down like that, wish and problem. Needs that nobody says, I wouldn’t know how to get at these.',
        '“Talks to customers each week, and tells their problem apart from what they wish for.” What people do is not watched.',
      ),
      sampleAnswer(
        'The users want it simple',
        2,
        'Users want it simple, that is what I hear all the time from support. I was with a customer in January, at the fair, a dentist, he thought it’s good. And I read all the reviews, about forty a month, and sort them. From those I have the top five. A talk of an hour, it’s hard to get them on the phone. I have one next month.',
        '“Speaks of “users” in general; the last talk with one was months ago.” The sorted reviews make it 2.',
      ),
    ],
  },
  'product-sense-discovery': {
    great: 'Of eleven ideas four were built after her way of testing came in, before it was nine; two of the seven are named.',
    good: 'Riskiest: will they phone less? Tested by hand with six practices before a line of code.',
    noFit: 'From the idea straight to 14 pages of specification; the release is the test.',
    answers: [
      sampleAnswer(
        'By hand with six practices',
        3,
        'We wanted reminders by text message. The riskiest thing is not sending, it’s whether people then cancel in time. So for two weeks Jana sent them by hand for six practices, from her own phone. They did, no-shows went from 11 to 7 per cent. So we built it. I had only that one solution in mind, to be fair.',
        '“Names the riskiest assumption and tests it with the cheapest thing that could prove it wrong.” Solutions were not compared.',
      ),
      sampleAnswer(
        'I liked the map',
        4,
        'We had three: a map, a list by free time, or a question “when can you?”. I liked the map, I’d drawn it. With paper and eight people the question won, six found a slot in under a minute, with the map two. So the map’s gone. What would bring it back: if people look for a place close to them in another town. We ask that in the app now, it’s four per cent.',
        '“Compares solutions, drops a favourite on evidence, and can say what would bring it back.” How the team works at large is not changed.',
      ),
      sampleAnswer(
        'It was all in the spec',
        2,
        'I write very complete specifications, the developers like that, for the calendar it was 14 pages with all cases. I go through it line by line in the meeting, and each page has a picture of the state before and after. We released in May. It turned out that practices plan in columns by room, and we had it by doctor. That was not known. The second version is by room. I showed that one to two practices before, on a picture.',
        '“Goes from idea to specification; the first test is the release.” The picture shown the second time: 2.',
      ),
    ],
  },
  'prioritisation-strategy': {
    great: 'Found that “filled chairs” is what matters; sales and support steer by it now as well.',
    good: 'Orders by effect on no-shows, and the list of what will not be done is as long.',
    noFit: 'Whoever called last is on top; after the next call it changes.',
    answers: [
      sampleAnswer(
        'What we will not do',
        3,
        'The goal is fewer no-shows. I sort by what each thing does to that, roughly: high, middle, none. The printer thing has none, it’s in the list “not this year” and I tell people. When the sales director wanted it in June I put it in after all, there was a big customer. It was only a week. So normally the order holds.',
        '“Orders work by its effect on one stated goal and says what will not be done.” Under pressure it gave way without a new fact.',
      ),
      sampleAnswer(
        'The big customer in June',
        4,
        'Sales wanted the printer for a big customer. I said no with the reason: it takes three weeks, and it does nothing for no-shows, which is what 200 others pay for. He went to my boss, I went along, we stayed with it. In August there was a new fact, six other large ones had it in the tender. So I moved it up, and wrote to everyone what had changed. The goal was there before me.',
        '“Holds the order against pressure with reasons, and changes it openly when the facts do.” The goal itself was not “set”.',
      ),
      sampleAnswer(
        'It depends who calls',
        2,
        'I have a list, of about 80 things. It’s sorted. I keep it in the tool that the developers use too, with a field for who asked and on which day. When a customer calls and is upset I move theirs up, within reason. On Mondays it looks different than on Fridays, the developers joke about that. We have the goal “satisfied practices” which covers most. Since spring I only change it once in a sprint.',
        '“Orders the list by who asked last, and reorders it at the next call.” Once in a sprint is a brake: 2.',
      ),
    ],
  },
  'delivery-working-with-engineering': {
    great: 'Engineers no longer ask “what if it fails?”, since planning begins with that; three teams plan this way.',
    good: 'Cut it with the engineers to one practice type; shipped in week three, and knows that time zones were hard.',
    noFit: 'Sent the specification and asked for the date.',
    answers: [
      sampleAnswer(
        'Only single doctors',
        3,
        'With Mehmet and Julia I cut it down: only practices with one doctor, only weekdays. It was out after three weeks, for 60 per cent of customers. What was hard was the change of summer time, and the old calendar has no ids, I know that since I sat beside them. The second part came later than I’d said, by two weeks. I noticed it when they told me.',
        '“Cuts scope with engineers so that something useful ships early, and knows what was hard.” The slip was told, not seen “coming”.',
      ),
      sampleAnswer(
        'When Julia stopped joking',
        4,
        'I saw in week two that it’ll slip: the tickets were open but nobody moved them, and Julia stopped joking. I asked her at lunch. The insurance interface had no test system. So we took that part out, and put the letter in front, that we’d planned for later. The date held with a different content, and I’d told the customers in the same week. How we plan is the usual way.',
        '“Sees a slip coming from small signs and changes the plan before the date.” Planning together was not changed.',
      ),
      sampleAnswer(
        'When is it ready?',
        2,
        'I hand it over complete, so they aren’t bothered by questions, and ask when it’s ready. They say four weeks and I add one. If it takes longer I ask what could be left out. Last time it was the search, which I thought would be easy; it seems it is not, something with umlauts. I’d like to be in their planning, it’s at the same time as mine.',
        '“Hands a specification over and asks for the date.” That he then asks what can be left out: 2.',
      ),
    ],
  },
  'data-experimentation': {
    great: 'Stopped the price rise that rested on a wrong figure, and showed that trial accounts had been counted.',
    good: 'Said before the release: no-shows from 11 to 9; looked after four weeks.',
    noFit: '“We have 40,000 bookings now”, which grows by itself.',
    answers: [
      sampleAnswer(
        'From eleven to nine',
        3,
        'Before each release I write down which number moves and by how much. Reminders: no-shows from 11 to 9 per cent in four weeks. It was 8.6. Then I tick it off. That it was summer, when fewer people forget maybe, I thought of later. For the next one we could switch it on for half of them. I’d have to ask how.',
        '“Says before release which figure should move, by how much, and looks.” No experiment with something to compare.',
      ),
      sampleAnswer(
        'It said no',
        4,
        'Half of the practices got the new start page, by lot, for six weeks. We had said: if bookings aren’t up by three per cent, it goes. It was plus 0.8, from minus 1.5 to plus 3.1. So it’s a no, or at least not a yes. I took it out. The designer was sad and so was I. We learned that people don’t look at the start page at all.',
        '“Runs an experiment that could fail, reads it with its uncertainty, and acts on a no.” No decision was about to be misled.',
      ),
      sampleAnswer(
        'Forty thousand bookings',
        2,
        'We track everything. I’ve a board with bookings, users, logins, it hangs in the hall on a screen where visitors see it as well, it’s 40,000 bookings a month and rising. After the new search it rose by six per cent, so that worked. It had risen five the month before, right. I’d say the search had part in it. I have begun to show the change per practice as well.',
        '“Quotes totals that rise by themselves; what would have happened anyway is not asked.” The figure per practice is better: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'The board decided on the two-page paper without a meeting; finance writes such pages now too.',
    good: 'One plan for all, the delay in its first line.',
    noFit: 'Told sales May and engineering July.',
    answers: [
      sampleAnswer(
        'One page for all three',
        3,
        'There’s one page that design, engineering and sales all read, I test it with one of each. The first line is the bad news if there is any. In April: “letters will be in June”. Sales wasn’t happy but they knew it. When support and sales want opposite things, I write both down and my lead decides.',
        '“Writes so that design, engineering and sales read the same plan, and brings unwelcome news first.” Opposing wishes go up to the lead.',
      ),
      sampleAnswer(
        'What support lost',
        4,
        'Sales wanted free cancelling, support fees for it, as they get the calls. I had both in one room with ten real calls on paper. We came to: free until 24 hours. On the page it says what support loses by that, about 30 calls a week, in their words. They asked for this. It has not been reopened since October, though they remind me of the 30.',
        '“Gets two groups with opposing wishes to one choice, with the losing side’s reasons written down.” Leaders did not decide from it “without a meeting”.',
      ),
      sampleAnswer(
        'Everyone was pleased',
        2,
        'I try to find something for everybody. That’s half of the work in this role, I think, and I am told that I’m good at it. I told sales we’ll try for May, engineering that July’s all right, and the customer early summer. All were pleased. When it came to be June, each of them thought it’s either late or early. I should have it written in one place, I see that. For the next one there’s a table.',
        '“Tells each group what it likes to hear; the promises do not fit together.” The table for the next one: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Took out her own waiting list on its figures, at the all-hands; two others now judge theirs the same way.',
    good: 'Stayed until the figure was known: letters saved 3 per cent, and she had said 10.',
    noFit: 'Is at the next launch; whether the last one worked is unknown.',
    answers: [
      sampleAnswer(
        'I had said ten',
        3,
        'I stay on it until there’s a number. For letters I’d said ten per cent less calls, it was three. I was wrong in that I thought people call because they don’t know the time; they call to hear a voice. I wrote that down. The prices of it and the contract are with sales, I do my part.',
        '“Stays with a feature until its figure is known, and says what was wrong in own judgement.” What “falls between roles” stays there.',
      ),
      sampleAnswer(
        'The support notes',
        4,
        'Nobody wrote the notes for support, it’s between us, training and them. The feature doesn’t work if they can’t explain it. So I wrote them, and sat in for two days on the phone with it. And the price had no owner either, I asked twelve practices and made a proposal. It isn’t in my role, but otherwise there’s no result. A launch of my own to take out I haven’t had.',
        '“Takes on what falls between roles, such as support notes or prices, because the result needs it.” Nothing of own making was taken out.',
      ),
      sampleAnswer(
        'Five launches this year',
        2,
        'I had five launches this year, all on time. For each there was a small party, and the sales people had their slides a week before. How they did, the calendar is used a lot, I know. The letters I’d have to look up. There’s always the next one to prepare. In the review my lead asked the same, and I’ve put a date in for each, four weeks after. The first one of these is next Tuesday.',
        '“Moves to the next launch; whether the last one worked is unknown.” The dates put in: 2.',
      ),
    ],
  },
};
