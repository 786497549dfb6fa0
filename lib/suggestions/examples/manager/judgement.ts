import { examples } from '../examples';

/** Technical Judgement of an engineering manager: risk, debt, letting engineers decide. */
export const judgement = examples({
  questions: `
How technical are you still?
How do you take part in technical decisions?
How do you deal with technical debt?
Build or buy, how did you decide?
When do you overrule an engineer?
How do you judge a design without writing code?
Tell me about a rewrite. Was it worth it?
Which technical bet did you make?
How do you explain debt to the business?
What questions do you ask in a design review?
When did you stop a technical project?
How do you choose between two architectures your team proposes?
How do you get to the risk in a design?
Which decision of theirs wasn't to your liking?
How did you get time to clean up?
What did you stop?
Which technical choice of theirs didn't you agree with?
What did you do about it?
How do you explain debt to someone in finance?
What did you get for it?
Which question isn't yours to decide?
What do you ask in a design discussion?
Which big technical thing did you stop or start?
Would you do it again, knowing what you know?
How do you see risk in something you didn't build?
Two engineers, two designs. And you?
Was the rewrite a good idea?`,
  strong: `
the one part has to go out every day and the other can't wait for it, that's why they're separate
I asked what we'd lose by it, they did a spike and came back with something plainer
we built our own once and it ate two people for years, today I'd buy it
in the review I asked what happens when the vendor is down for a day, and that changed the whole design, I didn't propose anything myself
they wanted to rewrite it in Rust, I asked what we'd see in a year, and they came back with a small part to rewrite
I told finance that each new country costs six weeks because of the old tax code and two weeks if we clean it up, and got the quarter
I disagreed with the choice of graph database, said so once with my reasons and then it was their decision
we bought the billing system rather than building it as it's not what sets us apart
I stopped the microservice migration after five months as we'd moved two of thirty and the teams were slower
a decision that can be undone I leave to whoever is closest, the one way doors we look at together
I asked for a spike of three days before anybody argued further
debt gets a price tag, hours lost each week, so it competes with features
the loudest voice wanted Kafka, I asked each to write down the load we expect, and a table was enough
I'd make the same choice today, with what we knew then, since the licence cost came only later
I read the design documents and incident reviews, I don't review code any more, it'd be a bottleneck
which part would you least like to be called for at night, that's my favourite question to them
we kept the monolith and drew borders in it, that was my call after listening to both sides
the proof of concept had to show the worst case, not the best one
the team chose, and I made sure that there was a date to look at it again
the upgrade had been put off for three years, I showed the security findings and it went to the top
I don't know the answer, so I ask how we'd notice that it's wrong and what it would take to go back
they decided for Postgres against my taste, I'd said my piece and they had good reasons
in money, the old module costs us two people all the time, replacing it costs four for half a year, the board understood
I ended the rewrite after a year since the old one had become good enough in the meantime, and I'd do it again
whoever has to run it at night should have the last word
I let both sides build it for three days, after that there wasn't any discussion
two teams want different platforms, so they write what they'd need from a shared one, and the one who runs it decides, for a year
I'd not make the bet on the own message bus again, I knew at the time that two people understand it
putting the split off costs us a month each quarter, and the architect should take it, not me
we can reopen it when the numbers are double`,
  weak: `
I decide the architecture, they implement it
I'm not technical any more so I trust them on everything
we went with what the principal said, he's always right
debt, we'll clean it up when there's time
I picked the framework because I'd used it myself
I overruled them, and it turned out badly, but someone has to decide
I can't really say why we chose it
the rewrite took two years and we never finished it
I don't go to design reviews
finance doesn't understand technology so I don't try
I told them to use AWS since everyone does
the risk, I didn't ask, they said it was fine
the architect decides and I sign
I said we use what I know best
they said that it's fine, so I didn't ask further
debt doesn't matter to customers
I can't judge that, I'm a manager
whoever argues longest wins
I don't remember on what grounds`,
  words: `
technical decision, architecture decision, design review, design document, risk of the design, one way door, reversible, irreversible,
build or buy, vendor, licence, rewrite, rewriting, migration to microservices, monolith, platform choice, framework choice,
language choice, spike, proof of concept, prototype to decide, technical debt, debt, tech debt, price of the debt, refactoring budget,
upgrade, security findings, legacy system, end of life, technical direction, technical strategy, principal engineer, architect,
staff engineer, tech lead proposed, two proposals, overrule, overruled, disagreed with the design, let the engineers decide,
let them decide, their decision, asked questions, what could go wrong, scalability risk, worst case, stopped the project,
stopped the migration, year long undertaking, head of finance, explain to the business, cost of not doing it, hands on, still code,
code myself, technical depth, judgement, technical, technically, technology, tech, design, designs, architecture, engineers argued, argue,
argued, debate, discussion, opinions, loud, expert, experts, decide, decides, decided, decision, who decides, their call, my call, veto,
disagreed, disagree, agree, let them, leave it to, question, questions, asked them, what if, how would we notice, go back, undo, door,
risk, risky, risks, dangerous, worst, failure, night, who gets called, run it, operate, maintain, cost, price, buy, bought, build, own,
open source, cloud, platform, platforms, framework, language, database choice, kafka, kubernetes, microservice, rewrote, migrate,
migration, replace, old system, legacy, security, interest, clean up, cleaning, refactor, slows us, weeks per feature, money, finance, CFO,
board understood, business case, got the time, got room, prototype, experiment, three days, numbers, compare, two pages, written, document,
review, reopen, revisit, date to look again, stop, stopped, started, ended, years, would do it again, would not do again, hindsight,
knew then, bet, regret, code, coding, hands`,
});
