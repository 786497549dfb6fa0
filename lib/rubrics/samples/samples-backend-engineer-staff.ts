import { type RubricSamples, sampleAnswer } from '@/lib/core/calibration/sample-texts';

/** Sample answers and examples for Backend Engineer, Staff. */
export const samples: RubricSamples = {
  'technical-knowledge': {
    great: 'Tried columnar storage on one report in 2023; the choice of the whole data group rests on that trial and its three limits.',
    good: 'Went down to the allocator for the payments team, and they changed their batch size by the page that came of it.',
    noFit: 'Has figures for own services; of the mesh that the others run: “everybody says it is slow”.',
    answers: [
      sampleAnswer(
        'Neither was worth a quarter',
        4,
        'Four teams argued about two message brokers. I took one real flow from each and ran both for nine days. At our volumes the difference was four per cent, and the move would have cost about eleven person-months. So my answer was: stay, and stop arguing, and here is the number at which it changes, roughly six times today’s load. I also said no to a second round of measuring, it would not have changed anything.',
        '“Settles questions that stretch over teams by experiment or by figures, and says when neither is worth its price.” A shift was not seen “coming”.',
      ),
      sampleAnswer(
        'A finding about small writes',
        3,
        'The ledger was slow at month’s end. I looked below it: every posting was one fsync, and the disk did 900 a second. I wrote two pages for the ledger team on group commit, what it risks and what it doesn’t, and sat with them for the change. They do 14,000 now. The other teams may have the same thing, I would think so, but I have not been there.',
        '“Goes a layer down where it matters and turns the finding into advice that a team follows.” One team; the question may well stretch further, and stays unasked.',
      ),
      sampleAnswer(
        'What one hears about the mesh',
        2,
        'For my services I have the cost per request, down to the cent, and can show it. The service mesh, which platform runs, adds too much, I’ve said that in the forum several times. How much? Others say ten milliseconds, I have seen a blog with five. I could measure it, that’s true; it is in front of all of us. For our own calls I measured the client at least, that is 0.4.',
        '“Gives costs and figures for own services; on what other teams run, repeats opinions without having looked.” The one measured figure lifts it to 2.',
      ),
    ],
  },
  'code-quality-testing': {
    great: 'Escaped faults are counted the same way in all nine groups because of her, and the release freeze was ended on that figure.',
    good: 'Took the risk team from 50 to 14 minutes a build and shows both curves.',
    noFit: 'Announced a testing standard in the forum; asked who follows it, names the own team.',
    answers: [
      sampleAnswer(
        'A template they kept',
        4,
        'I wrote the service template so that the right thing is what you get: contract test, seeded database, a check of the migration. It was offered to five teams and I asked each what would make them throw it out. Four of them are on it a year later, and two send changes. The fifth left because of their language, which was right. The check of migrations has stopped nine bad ones.',
        '“Made the right way the easy way for several teams: a tool, a template, a check that they chose to keep.” No organisation-wide measure and no “decision was taken on it”.',
      ),
      sampleAnswer(
        'One team, both curves',
        3,
        'I joined the risk team for two months since their releases hurt most. We moved the rules out of the database procedures, test them as tables, and release twice a day now, before it was twice a month. Rollbacks went from one in five to one in thirty; here are both curves. Two other teams have asked. I wrote to them how we did it, and they are considering.',
        '“Changed how one team builds and tests, and shows the figures before and after.” The step to “several teams” is offered but not made.',
      ),
      sampleAnswer(
        'The standard is on the wiki',
        2,
        'I put the standard on the wiki and presented it to all engineers: coverage 80 per cent, no merge without two reviews. My team is at 84. The others… I believe the app people have their own way, and the data people don’t have tests in that sense. I reminded them in the spring. One would need somebody from above to make it binding. Parts of it were taken up by Jens’s team, the two reviews.',
        '“Improves the code and tests of own team; standards for others are announced and not followed.” Part of it took root in one place: 2.',
      ),
    ],
  },
  'debugging-troubleshooting': {
    great: 'Because of him there is a rehearsal each month, one measure of harm, and a named person who decides at night.',
    good: 'Ran the certificate incident with a record and clear tasks, and ended that class in the own area by renewing weekly.',
    noFit: 'Proved the cause across five services in an hour; two months later the same in the next team.',
    answers: [
      sampleAnswer(
        'Thirty reviews side by side',
        4,
        'I read thirty incident reviews of five teams on a weekend. Eleven had the same core: a retry without a limit which turned a small failure into a large one. Each team had filed its own fix. I put the eleven on one page with the hours and the money, took it to the two directors, and got three people for a quarter to put a budget for retries into the client. Since then there was one, and it was on the old client.',
        '“Reads several teams’ incidents together, finds the common cause, and gets it funded and fixed.” How failure is met, as in “who decides at night”, is unchanged.',
      ),
      sampleAnswer(
        'Certificates, never again here',
        3,
        'I led that night: one person on the load balancer, one on the phones, one writing. We knew after twenty minutes and were back after fifty. For our area I then made certificates renew every week, so that a failing renewal shows with six days left. We haven’t had one since, it’s been two years. Whether the other areas do it the same, I believe mobile does.',
        '“Runs incidents with a record and clear tasks, and ended one class of them in own area.” Other teams’ incidents were not read with it.',
      ),
      sampleAnswer(
        'I found it for them',
        2,
        'When it crosses services they call me, and I find it; last time it was a clock that ran two minutes ahead on one host, nobody else would have seen that. We limited the harm first by taking the host out. I showed them the proof. It happened in the warehouse team again in June, another host. I told them as well. I am thinking that time should be monitored everywhere.',
        '“Limits the harm and proves the cause across services; the same kind of incident returns in another team.” The thought at the end is a beginning, hence 2.',
      ),
    ],
  },
  'api-design-integration': {
    great: 'Set the direction for the partner interface; 40 partners build on it, and two products of theirs exist only because of it.',
    good: 'Shaped the shipment interface for seven teams and moved the last caller over in person.',
    noFit: 'The contract between cart and stock is tested; why there is a border between the two nobody ever decided.',
    answers: [
      sampleAnswer(
        'The meetings that went away',
        4,
        'Pricing and catalogue had a weekly meeting of twelve people to line up releases. I looked at what they talked about for a month: it was nearly always who owns “valid from”. I moved that border, so that pricing owns time and catalogue owns things. It took two quarters and one ugly copy of data in between. The meeting ended in February, and each releases alone, about four times as often.',
        '“Draws borders so that teams stop waiting for each other, and can show which meetings went away.” It is inside one company and two teams, not a direction others “build on”.',
      ),
      sampleAnswer(
        'The last of seven',
        3,
        'Seven teams read shipments. I drew the new interface with two of them, the hardest ones, and had the others comment. Then two years of dates, in the end it was one. The last caller was a script on a machine of somebody who’d left; I rewrote it myself on an afternoon and turned the old one off. How the borders between those seven are drawn was not my topic.',
        '“Shapes an interface that several teams depend on and moves its last caller over.” Borders are taken as they are, which is where 4 begins.',
      ),
      sampleAnswer(
        'Tested at the border',
        2,
        'Between cart and stock we have a contract which is run on both sides, with 60 examples. It has caught things. That stock knows about customers, for the reservations, is strange, I agree; it grew. One calls the other for each line. I’ve told new people that it is historical. If I could choose I’d put reservations into the cart. There hasn’t been a moment for that.',
        '“States a contract that can be tested at one border; how borders are drawn is left to chance.” He sees the better border and leaves it: 2.',
      ),
    ],
  },
  'collaboration-communication': {
    great: 'Turned the company off its second data centre over a year, against the CTO’s plan; they write papers together now.',
    good: 'Got risk and growth onto one sign-up plan, and the page is still edited by both.',
    noFit: 'The room decided while she was in it; after her leave the old plan was back.',
    answers: [
      sampleAnswer(
        'Including the one I dislike',
        4,
        'The board asked whether to buy or build the ledger. I wrote one page in their terms: what it costs over three years, what can go wrong, when it is there. Three options. I don’t like the bought one and I wrote it as the strongest I could, its maker’s people checked it. They took that one. I have been working on it since, and it’s going all right, a little worse than I said in one point.',
        '“Gives leaders the choice in their own terms (cost, risk, time), including the option this person dislikes.” No direction “set above” was changed.',
      ),
      sampleAnswer(
        'A plan that both edit',
        3,
        'Growth wanted one field at sign-up, risk wanted nine. I had each of them write what they fear. Then we found an order: one field first, the others when money moves. It’s on a page that both change, last edit was on Tuesday by somebody I do not know. I look at it once a month. Neither of their leaders was involved, it was not necessary.',
        '“Gets teams with opposing goals to one plan and keeps it alive in writing.” No leader had to be given a choice.',
      ),
      sampleAnswer(
        'While I was there',
        2,
        'I can get people into a room and we come out with a decision that is written. With the regions we did it in two days, everyone signed. Then I was on parental leave for four months. When I came back, Asia did it their way again. The page was still there, it had not been opened. I suppose it depended too much on me driving it; I’ve begun it again with two owners.',
        '“Gets the people in the room to a written decision; it fades when this person leaves.” What was learned from it is the step above 1.',
      ),
    ],
  },
  'system-design-architecture': {
    great: 'Her 2022 layout is in use, took in the second region the way it allowed for, and the old hub has been turned off.',
    good: 'Weighed three ways to split the monolith by cost and who runs them, in steps that were twice undone.',
    noFit: 'A careful design of the notifier with its numbers; that two others send mails too did not come up.',
    answers: [
      sampleAnswer(
        'Where it should be in two years',
        4,
        'I drew where five systems should be in two years. Two things must not move: the customer’s id and the ledger’s meaning of a day; everything else may. The first step is small and this quarter: all writes of addresses go through one service, even if it’s only a pass-through. I know two things I’m unsure about and wrote down how we’d notice. It was agreed in June, so nothing has been proved by it.',
        '“Lays out where several systems should be in two years, which parts must not move, and the first step this quarter.” It is not yet “in use”.',
      ),
      sampleAnswer(
        'Three ways to take it apart',
        3,
        'By table, by team or by customer group. By team is cheapest to run, as each runs what it knows; it’s riskiest in the reports. I put prices on each and we went by team, in six steps that can be undone. Step three we undid, twice even, because of the reports. It’s one system I am speaking of, the shop. What the warehouse plans at the same time I have only heard about.',
        '“Weighs designs on cost, risk and who will run them, and goes there in steps that can be undone.” Several systems together “in two years” are not laid out.',
      ),
      sampleAnswer(
        'The notifier by the numbers',
        2,
        'The notifier takes 9,000 a second, I can show the sums: partitions, disk, what’s lost if one goes. It degrades to mail only. I am quite happy with it. That marketing has a sender too and support bought one, yes, I heard of that when ours was done. Customers get three kinds of mails from us. I sketched afterwards how they might be joined, on a page, nobody has asked for it yet.',
        '“Designs one system with its numbers and failures; how it fits with the three beside it does not come up” until it is done: 2 for the sketch.',
      ),
    ],
  },
  'learning-ownership': {
    great: 'Reads of incidents, costs and old code go on each month in five teams; none of the people who run them were asked by him.',
    good: 'Took “the numbers never match” across three teams to an end that finance signed.',
    noFit: 'Keeps a large area well; asked what of it should not be done, finds nothing.',
    answers: [
      sampleAnswer(
        'What I stopped for it',
        4,
        'I had noticed that every region pays for its own address checks, four contracts, and that it would hit us when the fourth renews. Nobody had asked. I made the case with the sums, about 700 thousand a year, and offered to stop the config project of mine to make room, though I liked that one. It took a quarter with two people. The contracts are gone; the config project is still stopped.',
        '“Found the problem worth a quarter before anyone asked, made the case, and stopped something to make room.” Habits that others carry on are not shown.',
      ),
      sampleAnswer(
        'The differences in the ledger',
        3,
        'They gave me “the numbers never match”. It touched billing, tax and data. After two weeks I could say it was three problems: time zones, rounding per line, and a missing refund type. I took each to the team that could mend it and stayed with it till finance said yes, we close on day two now. It had been on a list of the director’s, so the finding wasn’t mine.',
        '“Takes an unclear problem that spans teams to an end that they confirm.” It was handed over rather than found “before anyone asked”.',
      ),
      sampleAnswer(
        'All of it is needed',
        2,
        'My area is the whole of identity, eleven services, and it’s in order: upgrades done, on-call quiet. What should we not be doing? I have thought about this. It’s all used by somebody. The old token format maybe, three callers have it still, we maintain it because it’s not much. Last year I was asked for two people less and I’d have to say where; I said everything a bit slower.',
        '“Looks after a large area that was given; does not say which of its work should not be done”, though the token format is nearly said: 2.',
      ),
    ],
  },
};
