import { examples } from '../examples';

/** Code Quality & Testing of a backend engineer: structure, reviews, tests and the build. */
export const codeQuality = examples({
  questions: `
How do you test something like this?
What would you cover with unit tests and what with integration tests?
How do you decide that a change is ready to merge?
What makes code readable for you?
How do you deal with flaky tests?
What did your reviewers say about it?
How does your pipeline look, from commit to deploy?
How would you make this class easier to test?
Which edge cases come to mind?
What's your opinion on code coverage?
How did you refactor that safely?
How large is a typical pull request of yours?
Do you write the tests before or after the code?
What rules does your linter enforce?
Which tests would you throw away?
How do you know that this works?
Which tests came with that change?
What isn't covered?
How was the code reviewed?
How do you keep a codebase clean over the years?
What makes a test valuable?
Did a test ever save you?
What did people say in the review?
Who looked at it before it went in?
What would you keep if you had only one test?
What did you deliberately not test?
How do you decide where a test belongs?
What's the build like?
What did you do about the test that kept failing?
How do you split up work of that size?
What are the nasty inputs?
What do warnings mean to you?
Show me how you'd check that.
How would you know if someone broke it next year?
How many tests are there, and how long do they take?
What's the state of the code now?
Was there something in the review that you didn't agree with?`,
  strong: `
first thing I wrote was a failing test for the empty list, because that's where it breaks
I pulled the clock out as a parameter so the test doesn't depend on today
we had one test that failed every tenth run, it was sharing a database, so I gave each test its own schema
I'd test the parsing as a unit and then one integration test that goes against a real postgres in a container
I split it in four small commits, rename, extract, move, and only then the change, each with a green build
the function did three things so I extracted two, and now the names tell you what happens
coverage was ninety percent but the tests asserted nothing, so I ran mutation testing and deleted a third
the reviewer asked what happens with a negative amount, so I added that case and a test for it
CI took forty minutes, I parallelised it and cached dependencies, now it's eight
we test the leap day, the empty name, the emoji name and the very long name
I'd rather use a fake in memory repository than mock every call, otherwise the test just repeats the code
the linter and formatter run in a pre commit hook so nobody argues about style anymore
I wrote characterisation tests around the old module before I touched it
each test has one reason to fail and its name says what's broken
end to end tests only for the checkout, everything else is cheaper to check lower down
I left a comment on why it's like that, not on what the line does
property based tests found an overflow that none of us had thought of
I deleted the dead code and the feature flag once it was fully rolled out
we agreed in the team on contract tests between the two services so that staging isn't needed for that
the build must be red if a migration can't be rolled back, I added a check for it
I don't merge with a warning, either we fix it or we turn the rule off with a reason
that regression test would have caught it, so it went in together with the fix
I kept the pull request under two hundred lines, otherwise nobody reads it properly
duplicated code in three places, so I made one helper with tests and replaced them one by one
I start from the cases that could hurt somebody, wrong totals, double bookings, and test these thoroughly, the getters I leave alone
the review comment was that the name lies, and she was right, so I renamed it and split the method
we have a rule that a bug fix always comes with the test that was missing
I made the sender an interface so in tests I hand in one that only collects the mails
there's a table of inputs and expected outputs, somebody can add a line without touching code
our build was red half of the time, I found the six worst tests and rewrote these, now it's green unless something's really broken
in that project I introduced type hints with a checker in the pipeline, module by module
I don't test the framework, I test our decision, whether the discount applies
each commit builds and passes, so you can bisect later
we test against a real database in docker since the in memory one behaved differently with dates
smaller functions, early returns, no flags as parameters, that's what made that file readable
I left out a test for the retry timing, since it would be slow and brittle, and wrote that down in the description
he asked me to extract the validation, I didn't agree at first, but the code's better now
before refactoring I pinned down what it does today with a dozen tests on real inputs
he wanted everything in one class and I didn't, we tried it both ways and mine stayed because the test was shorter
if I could keep only one it would be the one that goes from order to invoice, it shows that the sums are right
what I left out is the printing, you see with your eyes if it's wrong
one command installs, runs the tests and tells you if it's okay, it's in the readme
when I review what I don't know I begin with the tests and ask what each would notice
I'd let style pass, but not a missing error case
the first week I'd only collect which tests fail and how often, then switch off the worst and give each a name beside it
the riskiest line is where the money is rounded, I'd put a check next to it and a remark for whoever comes after
I brought in a rule that each service has a smoke test, two teams refused, so I wrote theirs and then they kept it
the number of bugs that customers find went down from thirty to nine a quarter, that's how I know
the template has a test in it already so the easy way is the right one
I split it in five, each of them could've gone live by itself
it failed at random since two tests wrote the same file, I ran it two hundred times to be sure it's gone
you see in the history first the test, then the change`,
  weak: `
I don't usually write tests, we have a QA team for that
I tested it by clicking around a bit and it looked okay
there wasn't time for tests, maybe later
the linter complains but I turn it off, it's annoying
it's one function with about six hundred lines, but it works
I pushed it straight to main because it was a small change
the test is flaky so we just rerun it until it's green
I test the happy path, the rest is unlikely
I commented out the failing test so the build passes
reviewers always nitpick about naming, I usually just ignore it
my pull request had four thousand lines, they approved it pretty quickly
coverage is around ten percent I think
I mocked everything, so I'm not sure it tests anything really
the code style is different in each file, everyone does their own
I copy pasted the function and changed two lines
I've never set up continuous integration myself
variable names like temp and data two, I know, but I understand it
tests come at the end, and usually there's no end
I rely on the compiler and on staging
we have maybe ten tests and half of them are ignored
it's all in one class because splitting it is too much work
I only check that it doesn't crash
somebody asked for tests in the review but I explained that it's urgent
formatting is different depending on who wrote it, I don't mind
I'd test it by hand with Postman`,
  words: `
unit test, integration test, end to end test, test case, edge case, corner case, happy path, assertion, assert, mock, stub, fake, fixture,
test double, test data, test container, regression test, snapshot, property based, mutation testing, coverage, flaky, TDD, test first,
red green, continuous integration, CI, pipeline, build green, broken build, GitHub Actions, Jenkins, pre commit, lint, linter, formatter,
prettier, static analysis, sonar, type check, warning, code review, review remark, reviewer, pull request, small commits, merge, refactor,
refactoring, extract method, readable, naming, clean code, duplication, dead code, legacy code, technical debt, spaghetti, long function,
single responsibility, SOLID, separation of concerns, testable, dependency injection for tests, style guide, comments, QA, manual testing,
pytest, junit, jest, mocha, rspec, coverage report, untested, boundary values, empty input, null input, tests, tested, testing,
untested code, test suite, test pyramid, unit level, integration level, table of cases, parametrised, boundary, off cases, weird input,
negative amount, zero, empty list, null case, leap year, unicode names, mocks, mocking, stubs, fakes, spies, in memory database,
seeded data, test database, setup and teardown, assertion message, red build, build is green, build time, pipeline minutes, parallel tests,
quarantine, random failures, retry the test, nightly tests, smoke test, load the fixture, code coverage percent, branches covered,
mutation, review, reviewed, reviewers, approve, approved, comments on my PR, requested changes, nitpick, style, consistent, conventions,
naming convention, rename, extract, split the class, split the function, small function, god class, coupling in code, interfaces in code,
dependency, inject, clock, pure function, side effects, readable code, self explanatory, comment why, magic numbers, constants, duplicate,
copy paste, copied code, cleanup, tidy, boy scout, simplify, delete code, deprecated code, feature toggle, commit message, history, squash,
rebase, branch, trunk based, long lived branch, big pull request, merge conflicts, type checks, strict mode, compiler warnings,
code owners, quality gate, definition of done, acceptance test, contract test, golden file, approval test, manual check, tried it by hand,
QA found, bug slipped through, regression`,
});
