import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Frontend Engineer, Senior. */
export const samples: RubricSamples = {
  'interface-engineering': {
    great: 'Moved the editor to islands while it shipped every week, and says that shared undo is the part that became harder.',
    good: 'The table that she shaped is used by four teams; knows that its virtual rows cost 9 KB and the find-in-page.',
    noFit: 'Builds each feature well inside the old structure; why it is so was never asked.',
    answers: [
      sampleAnswer(
        'Where it is rendered',
        4,
        'For the shop I had to decide where pages are made. I tried three on the product page for two weeks each, with a tenth of visitors: on the server, in the browser, and server with small live parts. The last was 0.9 seconds quicker at the median and cost us one more cache. So pages that are found by search are like that, the account area is not, and the state of the basket lives in one place. That is how it’s been since January.',
        '“Decides where rendering happens and state lives for a whole product, with a trial behind the choice.” It was a new shop, not “another structure while it shipped”.',
      ),
      sampleAnswer(
        'A table for four teams',
        3,
        'Four teams use the table. It knows nothing about orders; they give columns and rows. I said no to a built-in export, as it would have pulled 60 kilobytes into each page. Virtual rows cost nine, and the browser’s own search does not find what is not there, I wrote that on its page so they can choose. Where the whole app keeps its state was decided before I came.',
        '“Shapes components that other teams reuse and names what each dependency costs the user.” The structure of the whole is not decided by her.',
      ),
      sampleAnswer(
        'The way it is done here',
        2,
        'We have the store, the sagas and the selectors, that’s how it’s done here. I built the planner in it on my own, with the state in one place, and it’s stable. Is it a good structure for a planner? It is a lot of files for a drag. I had an idea to keep the drag out of the store, and did that in one spot. I would not question it in general, it was chosen by people who know it.',
        '“Builds a feature alone with state in one place, inside a structure that is taken as given”; the one exception makes it 2.',
      ),
    ],
  },
  'accessibility-usability': {
    great: 'Six people with disabilities judge each release; the map was moved out of the roadmap’s first half because of them.',
    good: 'Went through checkout with VoiceOver and NVDA and settled with design what each state says.',
    noFit: 'Mended the audit’s list of contrast and labels; next year’s list was contrast and labels.',
    answers: [
      sampleAnswer(
        'Built into the parts',
        4,
        'After the second audit I stopped mending pages. I changed the components: a field can’t be built without a label, the dialog keeps its focus, and the check in the build knows eleven faults. Five teams build on that. And I took each team through their own page with a screen reader for an hour, lights off. The next audit had seven findings, after 58. All of it is still us, though; no blind person has been asked.',
        '“Built accessibility into the components and checks that several teams use, and trained people to see it.” She names herself what a 5 would need.',
      ),
      sampleAnswer(
        'Both screen readers',
        3,
        'I tested the checkout with VoiceOver and with NVDA, they differ in how they read the total. With design I made a list of what each state says: “updating the price” was missing altogether. It works now on both, also at 200 per cent. I do that for all I build. The other teams have their own rhythm, they come to me before audits.',
        '“Tests with assistive technology and settles with design what each state must say.” Other teams come before audits; nothing is “built” for them.',
      ),
      sampleAnswer(
        'We mended the list',
        2,
        'The audit gave us 40 findings and we mended all of them in two sprints, I did most. I also always check that the keyboard works on my pages. The year after there were 43, partly the same kinds, contrast in new places for instance. I suggested to put the colours into one file at least. It’s a treadmill in a way, but one has to do it.',
        '“What an audit lists is mended, and the next audit lists the same kind.” The colours in one file are a first thought beyond it: 2.',
      ),
    ],
  },
  'code-quality-testing': {
    great: 'Four teams release behind switches in small steps; the way back was used nine times last year, once within a minute.',
    good: 'Asks in review which test would have caught it, and deletes the one that flickers.',
    noFit: 'Own tests are good; the suite takes 50 minutes and everybody reruns it.',
    answers: [
      sampleAnswer(
        'Trusted again',
        4,
        'The browser suite took 52 minutes and one in four runs was red for nothing. I counted for two weeks which tests lie: 31 of 400 made nine tenths of it. We rewrote those to wait for what they mean, split the rest over four machines. Now it’s 14 minutes and one in sixty. People believe red now; that was the aim. How the teams release is the same as before, on Thursdays.',
        '“Made the suite of a large interface quick and trusted: figures for time and false alarms.” How several teams “release” did not change.',
      ),
      sampleAnswer(
        'What would it have caught?',
        3,
        'In review I ask which fault a test would have caught. If there is none, it goes. Last week three snapshots went and one browser test for the upload came, because that’s what had failed. One that flickered I took out the same day and wrote why. I do the same with mine. The suite itself is with the platform people, it’s slow, they know.',
        '“Picks the test by what could break and prunes those that flicker, in review as in own work.” The suite as a whole stays with others.',
      ),
      sampleAnswer(
        'Just run it again',
        2,
        'I test my features from the user’s side, I’m careful with that. The whole suite, well, if it’s red I press rerun, everyone does, it’s green the second time mostly. I noticed in spring that a red one had been a real fault, with the calendar; it had been rerun by three people. After that I look at the name of the test at least before I press.',
        '“Tests what a user does in own code; the suite as a whole is slow, and rerunning it is the habit.” Looking at the name is the step to 2.',
      ),
    ],
  },
  'performance-debugging': {
    great: 'Tied the time to first result to bookings; speed has had a fixed fifth of each quarter’s plan for two years.',
    good: 'Real users’ 75th percentile on the wall, and stopped the carousel that broke the budget.',
    noFit: 'Made the page quick in May on request; in November it was as slow as before.',
    answers: [
      sampleAnswer(
        'Who may add a script',
        4,
        'We made the home page fast three times, and each time it got slow. I looked at who made it slow: 19 scripts, of which engineering had added two. Anyone with the tag manager could. So with marketing I changed that: a script needs an owner, an end date and a number it serves, and I showed what each costs. Eleven went. It has been at 2.1 seconds for a year, without me.',
        '“Found the cause of slowness in how teams work, such as who may add a script, and changed that.” Not tied to a figure “the business follows”.',
      ),
      sampleAnswer(
        'The carousel had to wait',
        3,
        'We have a budget from real visits, the 75th percentile at 2.5. I get it weekly. The carousel would have brought us to 3.1 in the trial, so I stopped it, with the graph, and we talked for a while. It came in a lighter form in the end, at 2.4. Why such things get so far before anyone measures I can’t say, it’s every few months.',
        '“Watches real users’ timings against a budget and stops a change that breaks it.” Why it recurs, which is what 4 asks, is wondered at.',
      ),
      sampleAnswer(
        'Fast in May',
        2,
        'In May they asked me to look at the dashboard. I profiled it, found the chart drawing twice and a request chain, and got it from 5 seconds to 1.8. In November they asked again, it was 4.6. New widgets. I did it again and this time I left a note on how to load them. If nobody watches it, it’ll be the same in spring I guess.',
        '“Profiles a slow page and mends it when asked; it is slow again two quarters later.” The note is a small guard: 2.',
      ),
    ],
  },
  'working-with-design-data': {
    great: 'Product, design and engineering plan from one prototype; the quarrel over “saved” and “sent” ended with it.',
    good: 'Had a rough build with the real API on day three, and both the drawing and the contract changed.',
    noFit: 'Design says one list, the API gives two; the view sorts it out in 300 lines.',
    answers: [
      sampleAnswer(
        'What we refuse',
        4,
        'I run the design system with Anouk: versions with a change log, an owner for each part, two weeks of both for a removal. What took longest was to say what we refuse. A fourth button size, for instance; we said no with the reason, and the team could live with it. Seven teams are on it, the newest version is in five. Product is not really part of it, they see the results.',
        '“Runs a design system or a contract across teams: versions, owners, what is refused.” Planning “from one prototype” with product is not there.',
      ),
      sampleAnswer(
        'Day three with the real data',
        3,
        'On day three I had it running with the real service, in grey. Two things came out: the list is sorted by what only the server knows, and half of the customers have no picture. So Anouk drew it for no picture, and the backend gave us the sort key. Both were an hour’s work then. I’ve made that my rule for our team.',
        '“Shows rough builds early and changes design and contract while that is cheap.” It stays within one team.',
      ),
      sampleAnswer(
        'The view hides it',
        2,
        'I asked for loading, empty and error, and got them. Where it doesn’t fit is that the design has one timeline and the API gives calls and mails apart, with different paging. I merge them in the view, it is about 300 lines and it is tested. I did mention it to the backend people at lunch. They said it’s a good point for later.',
        '“Asks for the missing states of a finished design; where it and the API do not fit, the view hides it.” The mention at lunch makes it 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Got all three sides to drop the assistant they loved, on four weeks of evidence, and can say what each gained.',
    good: 'Found the two other teams that show balances and brought the argument to a page all signed.',
    noFit: 'Own team sees the rough work; the mobile team learned of the new menu from the app store.',
    answers: [
      sampleAnswer(
        'Not my code, her code',
        4,
        'I do the juniors’ reviews by asking: what would make this fail? Zoe finds it herself three of four times now. And I told Marc, who is more senior than me, that he rewrites other people’s branches at night and that two have stopped trying. In private, with the three commits. It was quiet for a moment. He asks before he does it now, mostly.',
        '“Makes juniors’ reviews a place to learn, and says the uncomfortable thing to the person concerned.” No “favourite feature” was at stake.',
      ),
      sampleAnswer(
        'Everyone who shows a balance',
        3,
        'A balance is shown in web, app and the statement. I found that by looking who calls the service, and brought the three together. Two wanted pending sums in, one out. We wrote it down: out, with a line below, and who agreed. It’s in all three now. It went smoothly, people were reasonable. In reviews I comment what I see, I don’t do more with it.',
        '“Finds whom a change touches and brings an argument to a written choice.” Reviews are not yet “a place to learn”.',
      ),
      sampleAnswer(
        'They saw it in the store',
        2,
        'In our team I show everything early, every second day. Dates I keep, or I say so a week before. The mobile team was a bit annoyed with the new menu since they saw it when it was out, and had to hurry. It isn’t their code, but customers compare, that is true. Next time I’d send them the link as well; for the icons I have done it.',
        '“Teams next door learn of a change when it lands.” Honest dates, rough work shown, and a first correction: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Gave forms over to Ilse with four months side by side; it improved after, and he has begun on offline.',
    good: 'Plans the upgrades of the editor a quarter ahead, with its three debts in order of pain.',
    noFit: 'Follows own features into use; that the sign-up as a whole loses people is “for product”.',
    answers: [
      sampleAnswer(
        'It feels slow',
        4,
        'Support kept saying “it feels slow”, with no page, no time. I took it. I sat with two of them for a morning: it was after switching customers, never else. There the app threw everything away and loaded 40 things one by one. Now it loads what is on screen, one request. Support’s own count of that complaint went from 30 a month to 3, they sent me the sheet.',
        '“Takes a vague complaint (“it feels slow”) to a finding, a fix and a figure that others confirm.” No area was “handed” over.',
      ),
      sampleAnswer(
        'Upgrades before they hurt',
        3,
        'The editor is mine. Its framework gets no fixes after March, so I had the upgrade in the plan for the autumn, in three pieces, and it’s done. There are three debts and they are written down with what they cost. One I have scheduled. I don’t wait for it to hurt, I did that once. Complaints which don’t name the editor go to support’s queue.',
        '“Looks after an area with its upgrades and debts, and plans them before they hurt.” A vague complaint is not picked up.',
      ),
      sampleAnswer(
        'Mine are fine',
        2,
        'My features I follow, I read their errors for weeks and mend what comes. The sign-up loses a third of people between page two and three, everyone knows that; my part is page two and it’s fine, I checked. Three is with the identity team. I think it’s that you have to leave to read a mail. I told our product manager once, she nodded.',
        '“Follows own features into use and mends them; the problem around them stays somebody else’s”, if once mentioned: 2.',
      ),
    ],
  },
};
