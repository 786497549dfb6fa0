import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Engineering Manager, Senior. */
export const samples: RubricSamples = {
  'people-growth': {
    great: 'Names four who outgrew the team and what was done for each; Ayse has managed the payments team since last year.',
    good: 'Weekly talks whose list is the other person’s; can say what each of seven is working on for themselves.',
    noFit: 'Talks about tickets; asked what Jan wants to become: “a senior, I suppose”.',
    answers: [
      sampleAnswer(
        'What I told Stefan',
        4,
        'Stefan is brilliant and people dreaded his reviews. I told him in the third week after I noticed, not in the yearly talk. I had three comments with me and read them to him, and what Mina did after one of them: she stopped asking. He was silent. We agreed that he writes the reason first and the verdict never. It’s eight months, Mina asks him again, she told me so.',
        '“Told somebody an unwelcome truth early, with examples, and says what that person does differently since.” Nobody has yet “outgrew the team”.',
      ),
      sampleAnswer(
        'Their list, not mine',
        3,
        'I’ve half an hour with each, every week, and the list is theirs. Jan works on speaking in front of people, Lea on databases, Omid wants to know if managing is for him, so he does the planning this quarter. I ask about that each time. Unpleasant things I tend to put in as a question. They notice, I think. I am not so good at saying it straight.',
        '“Holds talks each week that are the other person’s, and can say what each one is working on for themselves.” The unwelcome “truth” is avoided, by own account.',
      ),
      sampleAnswer(
        'We talk all the time',
        2,
        'We talk all the time, the door is open, and each Thursday I go through the tickets with everybody. What they want to become, with Lea I know, she said architect. The others I’d say are content. Jan got a course last year, he had asked for it. In the yearly talk we fill out the form and there is a field for goals.',
        '“Talks with people about tasks; what each wants to become is not known”, save for one, and one wish was met: 2.',
      ),
    ],
  },
  'hiring-team-building': {
    great:
      'Changed how the company hires: work samples for all, 31 per cent more women stay past two years, and who was passed over before is in the figures.',
    good: 'Wrote down what the role needs, interviewed by it, and looked after a year who did well.',
    noFit: 'Hired Tom because it clicked at once; the role description came with the contract.',
    answers: [
      sampleAnswer(
        'What the team lacks',
        4,
        'We were five who like to begin things and nobody who ends them. So I looked for that on purpose: Wanda came from ten years of maintenance in a bank, she’s the opposite of us in nearly all. It was uncomfortable the first months, she asks “and then?”. I can say what we still lack, which is somebody who’s been on the customer’s side. How the company hires is as it was.',
        '“Builds a team of people unlike each other on purpose, and names what it still lacks.” The company’s way of hiring did not change.',
      ),
      sampleAnswer(
        'Checked after a year',
        3,
        'Before the advert I write what somebody has to do in the first half year, five things, and all interview by these. A year later I look: of the six I’ve hired four do well, one so-so, one left. The so-so one had been strong on knowledge and weak on asking for help; I weigh that more now. They’re quite alike, those four, to be honest.',
        '“Writes down what the role needs, interviews by it, and checks a year later who did well.” “Unlike each other” is what it is not.',
      ),
      sampleAnswer(
        'You feel it in ten minutes',
        2,
        'You feel it in ten minutes whether someone fits, and then you check the technical part. I have had maybe two hundred talks by now, one gets an eye for it, others say that too. Of my hires most are still there. The description for HR I wrote afterwards, they need one. With Nils it didn’t work out, he was great in the talk. Since him I let two others talk to them, and we compare what we think.',
        '“Hires who feels right; what the role needs was written after the offer.” Two other views since Nils: 2.',
      ),
    ],
  },
  'delivery-execution': {
    great: 'While she was away for five weeks the team planned and delivered alone: nine of ten on the day, as before.',
    good: 'Plans by what can be shown each second week, two things at once at most, and said in week three that it slips.',
    noFit: 'Was at 80 per cent for a month; that it is late was said four days before.',
    answers: [
      sampleAnswer(
        'Waiting was the work',
        4,
        'We felt slow. I took twenty tickets and noted each day what happened to them: of eleven days, seven were waiting for review. So reviews come before own work now, and are small, below 300 lines. I asked for it for a month as a trial. It went from eleven days to five and a half, and it has stayed there since spring. It does need me to remind people at times.',
        '“Found what really slowed the team, such as reviews or waiting, and removed it, with before and after.” It is not yet without “its manager”.',
      ),
      sampleAnswer(
        'Shown working every second week',
        3,
        'Every second Thursday something has to be shown working, to someone from outside. We begin at most two things. When the import turned out to be worse I said in week three of eight that it’ll be ten, and what we could leave out. They left one part out. On average we hit it. Why it takes the time that it takes I have not looked into closely.',
        '“Plans by what can be shown working, limits what is begun at once, and says early when it slips.” What “really slowed the team” is not known.',
      ),
      sampleAnswer(
        'Eighty per cent',
        2,
        'I collect the percentages on Mondays and report them, that’s accepted upstairs. The portal was at 80 for a while, that’s normal towards the end. When I saw that it wouldn’t work I told them, it was the last week, on Tuesday. We had six things going at the time. I have cut that down to four. People were quite tired after it.',
        '“Reports percentages; that it will be late is said in the last week.” Six down to four is a first limit: 2.',
      ),
    ],
  },
  'technical-judgement': {
    great: 'Stopped the rewrite in its ninth month and defends it on today’s knowledge, including the two things that it would have given.',
    good: 'Asked what happens on the day it is half done; the engineers found the risk and decided.',
    noFit: 'The loudest in the room was for Kafka, so it was Kafka.',
    answers: [
      sampleAnswer(
        'In words the board follows',
        4,
        'I put it so: every new tariff takes us nine weeks, of which five are because of the old rules engine. Four tariffs a year, that’s twenty weeks. Give me ten once. They gave me eight. I didn’t say debt or refactoring. Now it’s four weeks per tariff. The engineers chose how, I only asked how we’d stop halfway. An undertaking of a year I haven’t had to decide.',
        '“Weighs debt against features in words that the business follows, and got room for it.” The 5 asks for one of “a year”.',
      ),
      sampleAnswer(
        'What if we stop halfway?',
        3,
        'I’m not the one who knows it best. I ask: what if we stop halfway, who gets up at night, what would make you regret it? With the search it came out that nobody had thought of the reindexing, three days. They changed the plan and decided. I got them the time they needed by saying it is needed. The finance people didn’t really understand what for.',
        '“Asks the questions that bring the risk of a design out, and lets engineers decide.” The words were not ones “the business follows”.',
      ),
      sampleAnswer(
        'Then I decide',
        2,
        'They couldn’t agree, so I decided, somebody has to. I was an engineer for twelve years. It was Postgres and it’s going fine. With the queue I asked Pavel, who has a clear opinion on everything, and we took what he said. Katja was against, I think with reasons, one would have had to go through it. I asked her afterwards at least.',
        '“Repeats the loudest engineer’s view, or decides in their place.” Asking Katja, if afterwards: 2.',
      ),
    ],
  },
  'strategy-alignment': {
    great: 'Found that the partner reports served nobody, and ended them with the agreement of the three who got them.',
    good: 'Every member says it: “a claim is paid within two days”.',
    noFit: 'Passes the board’s goals on by mail, and the team’s complaints back by mail.',
    answers: [
      sampleAnswer(
        'I came back with another one',
        4,
        'The aim was “double sign-ups”. I came with figures: of a hundred who sign up, 70 leave in week one. I proposed to keep 45 of them instead, and what it’d bring, about the same money. We talked for two weeks. They took half of it: both, with the second first. I would’ve preferred only the second, and I stick to what we decided, the team doesn’t hear me complain.',
        '“Pushes back on an aim with facts and another proposal, and keeps to what was decided.” There was no “work that the team should give up”.',
      ),
      sampleAnswer(
        'Two days',
        3,
        'Ask anyone in the team what we’re for this year: a claim is paid within two days. It’s on the board with the number, 3.4 at the moment. When a request comes we ask if it makes that shorter. The aim came from above and I find it good, I made it short. If it were a bad one… I’d ask what they mean by it.',
        '“Ties the team’s work to one aim that every member can repeat.” There was no occasion, or wish, to push “back”.',
      ),
      sampleAnswer(
        'I pass it on',
        2,
        'I get the goals in January and present them to the team, with the slides, and answer questions. We take an hour for it, with cake, and somebody writes the questions down so that none gets lost. If they’re unhappy I tell my boss. Last year there were eleven goals. I marked the three which concern us, the team liked that. What comes back from above I report as well. I see myself as a sort of bridge.',
        '“Passes orders down and complaints up, and adds nothing to either”; the three that were marked make it 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Web and claims, who blamed each other, review their releases together each week; it was her doing, and runs without her.',
    good: 'Told sales before they asked that it slips, first thing in the mail.',
    noFit: 'Kept all requests away from the team until both sides were surprised at the release.',
    answers: [
      sampleAnswer(
        'Say what he means',
        4,
        'Robert and Inga had not talked for a month, about who broke the build. I had each of them say the other’s view, until the other one said “yes, that’s it”. It took three goes for Robert. Then the solution was quick: who merges last watches it. That’s since March, and it has held, they had lunch. It’s within the team; with the claims team we have our quarrels too, still.',
        '“Settles a conflict by having both people say the other’s view, and it stays settled.” The “two groups” go on blaming each other.',
      ),
      sampleAnswer(
        'Bad news in the first line',
        3,
        'On Fridays I write to sales, claims and my boss, five lines, bad news in the first. “The app will be two weeks later. Reason. What you can tell customers.” They’ve stopped asking me during the week. In the team when two don’t get on I usually put them on different things for a while, that calms it down.',
        '“Tells other teams and leaders how things stand before they ask, with the unwelcome news first.” The conflict is parted rather than settled.',
      ),
      sampleAnswer(
        'So they can work',
        2,
        'I keep things away from the team so they can work. Requests come to me, I collect them and bring in what matters. There were forty last quarter, I counted, and the team saw perhaps a dozen of these. With the pricing change it was too late, they were surprised and marketing was, too, as they had announced it. I have made a list now which marketing can see. It’s not always up to date.',
        '“Shields the team from others until both are surprised.” The list that others can see: 2.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Offered to take the failing data team, got it to say to her face what she did wrong, and handed it on in order after a year.',
    good: 'Began the review with what she had not asked; asks the team each quarter how she manages.',
    noFit: 'It was late because of procurement, the vendor, and the new colleague.',
    answers: [
      sampleAnswer(
        'The thing with the evenings',
        4,
        'Lea told me that my mails at eleven make her work at eleven. I had written “no hurry” in each. I didn’t want to hear it, I admit, as evenings are when I get to it. I send them at eight in the morning now. I told the whole team why, and that it was Lea, with her leave. Two others said that they’d felt the same. It’s half a year.',
        '“Changed a habit after feedback from a report, and told the team so.” No failing team was taken over.',
      ),
      sampleAnswer(
        'What I had not asked',
        3,
        'In the review of the late portal I began with mine: I hadn’t asked who tests on old phones. Then the others said theirs. Each quarter I ask the team three questions about how I do it, on paper, and read the answers out. The last time it was that I decide too late. I’m thinking about what to do there.',
        '“Names own part in a miss first, and asks the team for feedback on the managing.” The habit is not changed yet.',
      ),
      sampleAnswer(
        'A chain of things',
        2,
        'The portal was a chain of things: procurement took nine weeks, then the vendor had the wrong version, and Paul was new. Then over the holidays the vendor’s contact changed, and the new one wanted to begin with the contract. From our side I don’t think we could’ve done it differently. Well, I could have asked procurement earlier, they always take long. Feedback from the team I get in the yearly survey, it was 7.1.',
        '“Explains each miss by what other teams did or left undone.” One own part comes, last and small: 2.',
      ),
    ],
  },
};
