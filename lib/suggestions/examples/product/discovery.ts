import { examples } from '../examples';

/** Product Sense & Discovery of a product manager: assumptions, cheap tests, dropped ideas. */
export const discovery = examples({
  questions: `
How would you improve our product?
Which product do you love, and what would you change in it?
How do you test an idea before building it?
What's the riskiest assumption?
Which idea of yours did you drop?
How do you get from a problem to a solution?
Design an alarm clock for blind people.
What would the first version look like?
How did the prototype do?
Why this solution, and which others did you look at?
How do you find out whether it's worth building?
What would you build for tourists who lost their luggage?
What would you try out first, and how?
Which idea did you let go of?
What has to be true for that to work?
How would you improve that for people?
Make booking a doctor's appointment better.
What could you test by Friday?
What did you decide against building?
Who still asks for that?
What's the assumption that everything hangs on?
What's the cheapest way to be proved wrong?
What would bring it back?
Which other ideas did you have?
How did you know people would want it, before it existed?
What came out of the prototype?
Let's invent something.`,
  strong: `
the riskiest part is whether people would let us read their bank account, so I'd test that first with a fake page
we made a paper prototype in one afternoon, and four of five people didn't get it, so we threw it away
I'd put a button in that leads to a coming soon page and count who clicks
we did it by hand for ten customers before we wrote a line of code
I compared three ways to solve it, a reminder, a waiting list, and overbooking, and picked by what we could prove false in a week
I was in love with the map view, the test showed people want a list, so I let it go
what would have to be true for this to work, that's the question I begin with
no code prototype in two days, and we saw that the problem isn't finding a slot but cancelling one
we decided against the chat because five of six used the phone anyway, it'd come back if call volume doubled
who is it for, I'd pick parents with small kids, since for them an hour of waiting is the most painful
the concierge version ran for three weeks with me as the algorithm
I sketched eight solutions with the designer and we killed six with one question each
a smoke test with ads for two hundred euros told us there's no demand in that segment
the simplest thing that could work is a text message, no app at all
half of what we tried in discovery never got built and I'm proud of that
I'd solve for the no shows since that's where the doctor loses money and the patient loses a slot
we used a wizard of Oz setup, the user believed that it was automatic
I write down beforehand what result would make me stop
first version only does one thing, it doesn't even have settings
the opportunity tree has the outcome at the top, and under it the needs, then solutions, then tests
before anything else I'd check if they'd even let a machine suggest the time, and for this a phone call with ten is enough
my favourite was the calendar sync, but three of four people didn't have a calendar, so it's out
we put up a page with a price on it and counted who'd leave a mail address
by Friday I'd have someone in the practice send messages by hand to twenty patients
I looked at four ways to do it and wrote down for each what would kill it
the test cost two days, the build would've taken two months, and the answer was no
it'd come back onto the table if more than a third of them had a second device
we decided not to build the marketplace as sellers wouldn't come without buyers and our test showed neither
since we do it like this, of ten ideas three get built and these mostly work
a year for people who rent flats, I'd begin with the deposit since that's what they fight over, and stop after three months if fewer than a third let us hold it
I ended the bet on the marketplace, the head of sales was against it, and the people went to the search team
my proposal is wrong if they'd rather call than type, and I'd know that in two weeks by counting
we set a day on which it's over unless a hundred people pay
before building I sat in the waiting room and moved the appointments around on a piece of paper`,
  weak: `
I'd add AI to it
I had the idea, wrote the spec, and then we built it for half a year
we'll see when it's released if people like it
I'd copy what the competitor does
I never dropped an idea, if it's good you have to push it through
I think people would love it, I would
more features, so there's something for everyone
I don't do prototypes, engineering builds it properly from the start
I'd make the design nicer and the colours fresher
assumptions, well, I'm pretty sure about all of it
the CEO wanted it so we did it
a social network inside the app, with points and badges
I'd start with a full spec and a design
you can't test that before, you've got to build it
the idea's good, I'm convinced
I don't think we assumed anything
I'd ask for more developers
I'd just do it and look how it's going
we didn't stop it as so much had gone into it`,
  words: `
idea, solution, alternatives, options, concept, sketch, prototype, paper prototype, clickable, mock up, wireframe, fake door, smoke test,
landing page test, concierge, wizard of Oz, pilot by hand, no code, MVP, first version, simplest version, riskiest assumption, assumption,
assume, hypothesis, what would have to be true, validate, invalidate, prove wrong, cheap test, test by Friday, in a week, five users,
usability test, discovery, opportunity, opportunity tree, brainstorm, ideation, design sprint, dropped, killed the idea,
decided not to build, threw away, favourite, pivot, value proposition, use case, target group, who is it for, problem statement,
improve the app, onboarding flow, booking flow, competitor, differentiate, delight, friction, feature idea, product I love, desirability,
feasibility, viability, demand, ideas, try, try out, trial, tests, test it, tested, cheap, cheapest, quick, in a day, in an afternoon,
by Friday, next week, without building, without code, fake, pretend, by hand, manually, paper, drawing, sketches, click dummy,
page with a button, waiting list, sign up page, price page, pre order, ad, ads, count clicks, five people, ten people, users tried,
showed them, reaction, confused, did not get it, did not care, proved wrong, disproved, wrong about, assumptions, assumed, believe, belief,
bet, riskiest, risk, uncertain, do not know, unknown, question to answer, must be true, evidence, signal, threshold, stop if, stop date,
kill, killed, ended, let go, shelved, parked, bring it back, come back to it, in love with, attached, other ways, several solutions,
compared, chose, simplest, smallest, one feature, improve, better booking, appointment, waiting, reminder, cancel, no show, find, search,
onboarding, signup, problem first, which user, situation, moment, outcome, not build, decided against, thrown away builds, spec,
specification first, straight to build`,
});
