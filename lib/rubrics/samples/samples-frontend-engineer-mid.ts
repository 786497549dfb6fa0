import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Frontend Engineer, Mid. */
export const samples: RubricSamples = {
  'interface-engineering': {
    great: 'Settled the jumping table by explaining layout and paint at the board; the team has built lists that way since.',
    good: 'Built the filter alone, with state in the address, and explained when the list draws again.',
    noFit: 'The open tab is stored in the tab and in the parent, and they disagree after the second click.',
    answers: [
      sampleAnswer(
        'A picker three teams use',
        4,
        'I needed a date range, and saw that two others had half of one. So mine takes a value and says when it changes, nothing about bookings in it. Booking, reports and the admin use it now, none of them asked me how. I first had a library for dates, that was 70 kilobytes, three seconds on the cheap phone we test with; I took the browser’s own formatting instead and wrote forty lines.',
        '“Shapes components that others reuse without asking, and names what each library costs the user.” Layout and paint were not the matter.',
      ),
      sampleAnswer(
        'State in the address',
        3,
        'The filters live in the address, only there, and the page reads them. So back works, and a link shows the same. It draws again when the address changes, and the rows only if their data changed, I keep the list with a memo. I built it alone in four days. The chart library I took because we had it; how heavy it is I’d have to look up.',
        '“Builds the feature alone, with state in one place, and explains when the page draws again.” What the library “costs the user” is unknown.',
      ),
      sampleAnswer(
        'Two copies of the basket',
        2,
        'The basket is in the store, and the icon has its own count, because it was quicker. Sometimes they are different, after removing something, then I reload the count. With the design I needed Lisa’s help to get it to stick at the top on phones, then it was fine. I think it renders quite often, the console shows it three times, that’s React’s strict mode maybe.',
        '“State is kept twice and drifts apart”, and help was needed; it does work in the end, so 2.',
      ),
    ],
  },
  'accessibility-usability': {
    great: 'The dialog that she built traps and returns the focus by itself; the build fails on a missing name; reviews ask for it.',
    good: 'Real buttons, labels, visible focus, and went through the order form without a mouse.',
    noFit: 'The menu opens on hover alone; what happens on the keyboard was never tried.',
    answers: [
      sampleAnswer(
        'Tab, tab, enter',
        3,
        'I put the mouse away and went through it. The card was a div with a click, so I made it a button. After closing the dialog the focus was lost, it goes back to what opened it now. All fields have labels, errors are tied to them. With a screen reader I have not tried it, I don’t know those well, and zoom I tried to 150.',
        '“Uses the right elements, keeps focus and labels in order, and tries the page without a mouse.” No screen reader, and not “at 200 % zoom”.',
      ),
      sampleAnswer(
        'What should it say when it is full?',
        4,
        'I went through the seat map with NVDA, and it read “button, button, button”. I asked Femke from design what a seat should say: row, number, free or taken, price. She had not thought of taken ones. We wrote a small table of all states with their words. At 200 per cent the legend covered the seats, so it goes below there. I do that for what I build; others ask me sometimes.',
        '“Tests with a screen reader and at 200 % zoom, and settles with design what a state must say.” It is not yet the “default for others”.',
      ),
      sampleAnswer(
        'The audit will tell us',
        2,
        'Accessibility, we have an audit once a year for that. On my pages I use the components, so the buttons are buttons. They were written by Oskar, who knows all of this very well and gave us a talk in spring. The custom slider I made works well with the mouse and on touch. Keyboard, I would have to check, I think the arrow keys do nothing at the moment. I increased the contrast when the designer mentioned it.',
        '“Works with a mouse on own screen; keyboard, zoom and screen readers were not tried.” Right elements by the components make it 2.',
      ),
    ],
  },
  'code-quality-testing': {
    great: 'Took the flickering browser tests from 41 to 6 and the run from 19 to 7 minutes; the team’s page shows both.',
    good: 'View apart from logic, tests that press what a user presses, build green.',
    noFit: 'A file of 1,900 lines with styles, requests and rules; tested by clicking once.',
    answers: [
      sampleAnswer(
        'Tests that press buttons',
        3,
        'The price rules are in a file without any view, with their own tests. For the form I test what a person does: type, press, see the message, with testing library. No tests of inner state. It’s green, when main breaks I stop and fix it. Screenshots we have as well, somebody set them up; they fail now and then and I rerun them.',
        '“Splits view from logic, tests what a user does, and keeps the build green.” Flickering tests are rerun rather than pruned.',
      ),
      sampleAnswer(
        'Which test for which worry',
        4,
        'I ask what could break. Rounding: a unit test. The drag and drop: a browser test, since jsdom has no layout. The invoice’s print view: a picture, as it’s only looks. Last month I threw out nine browser tests that failed at random; six were about things unit tests already said, three I rewrote to wait for the row rather than two seconds. How much time it saved I have not measured.',
        '“Chooses between unit, browser and visual tests by what could break, and prunes those that flicker.” The gain is not shown “by how much”.',
      ),
      sampleAnswer(
        'It is all in Checkout.tsx',
        2,
        'The checkout is one component, it’s long, I know, 900 lines or so. The styles are in it too since they depend on the state. I have a test that it renders. Mostly I click it through before a release, with a list of twelve cases, that list is good, QA uses it as well. I wanted to take the voucher logic out but it’s tied to the inputs.',
        '“Leaves the page to be tested by hand; styles and logic are tangled in one long file.” The list of cases is care of a kind: 2.',
      ),
    ],
  },
  'performance-debugging': {
    great: 'Made the product load the editor on first use; the slowest tenth of real users went from 6.1 to 2.8 seconds.',
    good: 'Profiled, found a layout read in a loop, and showed 300 ms before and 20 after.',
    noFit: 'Added caching in three places until the customer stopped writing.',
    answers: [
      sampleAnswer(
        'Profile first',
        3,
        'Typing was slow in the big form. I recorded it: 90 milliseconds for each key, and 70 of it was layout. Each field measured its own height after each change. I measure once for all now, and it’s 12. I showed both recordings in the pull request. Whether real users notice I can’t say, we have no such numbers, or I don’t know where.',
        '“Profiles first, finds the cause in network, script or layout, and shows the gain.” Real users’ “timings” are not watched.',
      ),
      sampleAnswer(
        'Over the budget by nine kilobytes',
        4,
        'Our budget is 170 kilobytes for the first view, and the 75th percentile of real visits below two and a half seconds. I look at both on Mondays. In March Niko’s change brought a date library, the check said nine over. I showed him what it means on a slow phone, half a second, and we found another way. He wasn’t happy for an hour. The number stayed at 2.3.',
        '“Watches real users’ timings, knows the budget, and stops a change that breaks it.” What “a whole product loads” was not changed.',
      ),
      sampleAnswer(
        'Memo around everything',
        2,
        'The list was slow, so I put memo around the rows, and useCallback, and a cache for the requests. It felt faster after that. I also updated the library on the way, since there was a note about speed in its change log. One complaint came again from a customer with many projects, for him I made the page shorter, fifty rows. I opened the profiler once; it showed a lot of yellow, I’d need someone to read it with me.',
        '“Guesses at slowness; adds caching until a complaint goes away.” The shorter page at least is a remedy with a reason: 2.',
      ),
    ],
  },
  'working-with-design-data': {
    great: 'Brought tokens in with design: one list, both sides change it by the same request, for over a year now.',
    good: 'Asked for the empty and the failing state, agreed on the fields, and words for each error.',
    noFit: 'Built the picture; with no results the page is white.',
    answers: [
      sampleAnswer(
        'What does it look like empty?',
        3,
        'The drawing had eight projects in it. I asked Greta for none, for one, for loading and for no right to see. With the backend I agreed that “archived” comes as a flag and not as a missing field. And the three errors they can give have a sentence each. Then I built it. She saw it when it was done, and moved two things.',
        '“Asks for the missing states, agrees on the data with the backend, and handles its errors in words.” Shown when done, not “early”.',
      ),
      sampleAnswer(
        'Ugly on the second day',
        4,
        'On the second day I had an ugly version with real data, and sat down with Greta. The names from real customers were three times as long as hers, and the column she liked was empty for most. So she dropped the column and we made two lines. That was ten minutes; at the end of the sprint it would have been a fight. I always try to do it on day two.',
        '“Shows a rough build early to change the design while that is cheap.” No shared language beyond the case.',
      ),
      sampleAnswer(
        'Exactly as in Figma',
        2,
        'I am quite exact: it’s as in Figma, to the pixel, the designers like working with me. I lay the picture over the page at half strength, and there is nothing left to see in the end. When there was no picture for a long loading I took a spinner. Customers saw an empty frame when the service failed, that came in as a bug, I had no design for it. I put a text there then, “something went wrong”.',
        '“Builds the picture as drawn; empty, slow and failing states are discovered by users”, though loading was thought of: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Turned the quarrel over the wizard into a test for two weeks; design, product and engineering accepted what it said.',
    good: 'Shows it while it is rough, explains to product why animation costs a day, and keeps the date honest.',
    noFit: 'Learned of the changed plan at the release; answers remarks with “done” or “no”.',
    answers: [
      sampleAnswer(
        'A day for the animation',
        3,
        'I put a link to the preview into the channel from the first day on, with “rough” on it. Pia wanted the cards to fly. I told her what it is in days, one, and what it’s in battery on old phones, and she chose to fade. When I saw that it would be Thursday and not Tuesday I said so on Friday. With the app people I talk when we meet.',
        '“Shows work while it is rough, explains a trade-off to people who do not code, and keeps dates honest.” Whom a change touches is left to meeting by chance.',
      ),
      sampleAnswer(
        'Who else shows prices?',
        4,
        'Before changing the price label I searched who uses it: nine pages, three teams, and the mails. I wrote to all three. Product wanted the tax in, design out. I asked both what a customer does wrong today, and we looked at ten recordings. Then I wrote: with tax, smaller, because four of ten thought it comes on top; agreed by Pia and Greta, on the 3rd. It’s done on all nine.',
        '“Finds out whom a change touches, and brings an argument with design or product to a written choice.” Recordings, but no “test” whose result all accepted.',
      ),
      sampleAnswer(
        'Done. Done. No.',
        2,
        'I like it short. When someone remarks something I write “done” when I did it. If not I write “no”, and they ask again if it matters. The plan changed in September, I heard it in the demo, my part was for nothing then. One could say I should be in the channel more; I read it on Fridays. My dates are usually right though.',
        '“Hears about changed plans last; review remarks are answered one word at a time.” Reliable dates keep it at 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Retired the old grid completely, took eleven pages along, and two teams repeated it from the notes.',
    good: 'Stayed with the new search for a month, read its errors, and mended the two that they showed.',
    noFit: 'The third state library in a year; what the first two left is still in there.',
    answers: [
      sampleAnswer(
        'A month with the search',
        3,
        'After the release I looked at the search each day, how many get nothing: 14 per cent. Most were plurals. I changed that, then it was nine. And there was an error from Safari 15 that I could only see in the log. So it is about a month until I let go. Our old upload page is in a bad state, but that one is from before me.',
        '“Follows a feature into use, reads its errors and figures, and mends what they show.” A 4 “looks after an area”, such as the old page.',
      ),
      sampleAnswer(
        'The page that nobody wants',
        4,
        'I took the settings page, nobody wants it, it has 60 switches. I brought it from the old router to the new one, made it work in the browser that the hospitals have, and I do the upgrades of our build, since somebody must. Eleven switches that nobody had turned in a year I took out. I don’t have much to show for it in demos. The old grid remains in there, I haven’t got that far.',
        '“Looks after an area: upgrades, old browsers, the page that nobody wants.” Something old is not yet retired “entirely”.',
      ),
      sampleAnswer(
        'Signals are the future',
        2,
        'I read a lot and try things. I brought signals in, in the profile page, since they are the future. Before that I had brought in the state machine library, it’s in the wizard. The others find it a bit hard now as there are three ways. The wizard I would redo when there’s time. I did write a page on how signals work.',
        '“Picks up each new tool in fashion; what it left behind is for others to clear.” The page for others is the step above 1.',
      ),
    ],
  },
};
