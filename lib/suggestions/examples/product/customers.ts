import { examples } from '../examples';

/** Customer Understanding of a product manager: talking to customers, watching, needs apart from wishes. */
export const customers = examples({
  questions: `
How often do you speak with users?
Who are your customers, and what do they struggle with?
What did you learn from the last interview?
How do you tell what people want from what they need?
Tell me about something customers did that surprised you.
How do you bring the voice of the customer to your team?
Whom did you talk to before you built it?
How do they solve that today?
What do you ask in a customer interview?
How do you choose whom to interview?
What pain does that address?
Who did you last talk to, and what did they tell you?
What do they actually do today?
What need had nobody put into words?
Tell me about the last person you talked to who uses it.
What did they do, as opposed to say?
Who's it for, really?
Which need did you spot that no one had asked for?
Whom would you ring first?
What did you see when you were there?
How did the team get to meet users?
What do they do today instead?
When was the last time you sat with one?
Was that what they wanted or what they needed?`,
  strong: `
the small ones are different, they leave because of the price and not because something is missing
they all share one login, it's on a sticker on the monitor, no survey would have told me
I rode along for a day, they have one hand free at most
I talk to three customers a week, last Tuesday it was a dentist who prints the calendar since her assistant has no login
she asked for an export, but what she needed was to show her boss that nothing was forgotten
I sat next to a warehouse worker for half a day and saw him write numbers on his hand
people said price was the problem, but when I watched them they got lost at the address form
I never ask would you use this, I ask when did you last do it, and how
we found that shop owners do their books at eleven at night on the phone, nobody had told us
I took two engineers along to the visit and they changed the import on the way home
the request came from twenty accounts, I called seven, and it was really four different problems
I read the support tickets every Monday and tag them by what people were trying to do
the workaround was a shared spreadsheet with colours, that told me more than any survey
the person that buys isn't the person who uses it, nurses use it and the director signs
from the recordings I saw that they open two windows side by side and copy across, so that's the need
I interviewed people who'd left us, that hurt but it was the most useful
she cried a bit as she told me about losing a week of data, that story went to the whole company
we have a panel of thirty users, and each squad sees two of them a month
he said he wanted a faster button, actually he wanted not to do that step at all
I went with the driver on his route and understood why he never answers the survey
I asked her to show me instead of tell me
I separate what they ask for from the job they're trying to get done
the woman at the front desk told me she keeps a paper list beside our tool because patients call while she's in another screen
they kept on asking for more filters, and when I watched them they were only ever looking for yesterday's entry
I called five who'd cancelled, four said price, but all four had never got their data in
I ask what did you do the last time that happened, and then I stay quiet
the warehouse lead buys it, the pickers use it, and they want opposite things
last Thursday, a landlord with six flats, he takes pictures of meter readings and sends them to himself
no one asked for it, but we saw that everybody exports on the last day of the month, so we dug into it
I bring a different developer each time, and after the third visit they stopped arguing about whether it's a problem
he said that he wants a report, I asked what he'd do with it, and he'd send it on to his tax adviser
we don't serve chains, only single shops, and I told the two chains on the phone and gave them a name of someone who does
I rang people who'd left, they use paper now, since our app needed two hands
it disappoints the ones with many sites, that's eight percent, I counted by invoices
I sat with a nurse on a night shift, she writes it on her glove first and types it at six in the morning
she said she wants more colours, she did use the phone's torch to find the switch though`,
  weak: `
users want it simple and modern, I think
sales tells us what the customers want
I haven't spoken to a customer since last year, there's a research team
we just know our users, we use the product ourselves
they asked for a dark mode so we put it on the list
I read some reviews in the app store
everybody is our customer really
I sent a survey with thirty questions
I asked them if they liked it and they said yes
our personas are from a workshop a few years ago
I don't need interviews, I have the numbers
they don't know what they want anyway
the sales team knows the customers better than I do
it's been a while, before summer I believe
users are mostly between twenty and sixty
I look at what they vote for in the forum
they say they want it so we do it
I mostly get it from the reports
a customer, hm, I'd have to look up when that was`,
  words: `
customer, customers, user interview, interviews, talked to, spoke with, called them, visited, sat next to, watched, observed, shadowed,
field visit, usability session, recordings, support tickets, complaints, churned customers, pain point, struggle, frustrated, workaround,
spreadsheet, what they do today, jobs to be done, job to be done, need, underlying need, wish, request, feature request, asked for,
the real problem, persona, segment, buyer, end user, nurse, teacher, driver, shop owner, accountant, small business, story of a customer,
empathy, voice of the customer, survey, open question, leading question, research, panel, journey, diary, told me, showed me, surprised me,
customer said, she said, he said, they said, asked me, wanted, really wanted, needs, problem, problems, pain, annoyed, annoying, afraid,
worried, gave up, left us, cancelled, switched, competitor they use, paper, pen, sticky notes, phone in hand, in the car, at night,
on the shop floor, kitchen, clinic, school, warehouse, office, desk, front desk, reception, at their place, visit, sat with, sat beside,
watch, watching, looked over the shoulder, screen share, call, called, phoned, talk, talks, conversation, interview, interviewing,
weekly talks, each week, last week, months ago, never met, secondhand, through sales, support calls, tickets, reviews, forum,
feedback form, quote, story, tell me about, show me, how do you do it today, last time you did, why did you, what for, behaviour, habit,
what they do, instead, copy and paste, export to, print it, write it down, trick, detour, underlying, unspoken, unmet, nobody asked, group,
kind of customer, small firms, big firms, families, patients, tenants, farmers, pharmacists, colleagues met customers, brought engineers`,
});
