import { examples } from '../examples';

/** Automation & Code of a reliability engineer: tools that run again safely and end manual work. */
export const automation = examples({
  questions: `
What have you automated lately?
How do you manage your infrastructure?
How do you roll a change out to all machines?
What would you script, and what would you leave manual?
How do you test your infrastructure code?
How much toil does your team have?
What if your script runs twice?
Which tools did you write for other teams?
How do you keep Terraform state sane?
How do you deploy?
What protects us from a mistake in your tool?
Which language do you write your tools in?
How do you review configuration changes?
What do you still do by hand?
How much time did that save?
Could your script break something?
How do you bring a change to all hosts?
What if it gets interrupted in the middle?
When does the rollout stop on its own?
What would it have done with the wrong list?
How many hours a month was that?
Who else runs it?
A setting has to go to a thousand machines. How?
How would someone check what it's about to do?
What was it written in, and who reviewed it?
What happens on the second run?
Did it ever go wrong?
What stays manual, and why?`,
  strong: `
it has a dry run flag which prints the plan, and you must type the cluster name before it does anything
the playbook is idempotent, you can run it ten times and nothing changes after the first
we rolled it to one host, then one percent, then ten, and it stops by itself when the error rate rises
certificate renewal took somebody four hours a month, now it's a cron job and nobody touches it
everything's in Terraform, plan output gets posted on the pull request, apply only happens from CI
I wrote a small Go tool for draining nodes, it refuses to drain more than two at once
the bot opens the ticket, takes the disk snapshot and grows the volume, humans only see the report
I tested the module with a throwaway account that's torn down each night
the bash script had become four hundred lines so I rewrote it in Python with tests
developers create their own databases through a form now, quotas keep it from getting silly
it writes a checkpoint so if it's cut off halfway it goes on from there
we counted toil for a month and user provisioning was the biggest, thirty hours, so that one went first
drift detection runs nightly and posts what somebody changed by hand
the operator reconciles the desired state, so if you delete it by accident it comes back
config is validated against a schema in the pipeline and it's rejected with the line number
golden images with Packer, no more snowflakes, a new host is ready in six minutes
we have a canary stage, it compares metrics with the baseline and rolls back on its own
GitOps with Argo, so what's in the repo is what's running, and revert is a git revert
there's a lock so that two people can't run the migration tool at the same time
I put a rate limit in so it can never touch more than fifty machines an hour
password rotation for three hundred service accounts goes without anyone now
the upgrade used to need two people and a Saturday, the tool does it one node after the other and waits for health in between
before it deletes anything it prints the list and asks, and in CI it refuses without an explicit flag
I wrote it so that the second run finds nothing to do
if it's cut off it picks up at the last host it finished, there's a small state file
user accounts are created from the HR system now, nobody files a ticket for this, that's ten hours a week
a rollout goes in waves and it halts if errors are over one percent, a person has to say go on
there's a test that runs the role against a fresh container on each commit
I limited it to one availability zone per run so my own bug couldn't take down both
another team ran it with the wrong cluster and it refused because the labels didn't match
I'd rather delete the task than automate it, so first I asked whether anyone needs these reports
settings live in git, reviewed like code, and a job applies them
it was adding people to groups by hand each Monday, five hours, now they're added when they start
if the input's wrong then a right tool does the wrong thing a thousand times, so it stops if more than five percent would change
I decided not to automate deleting, someone should look at this with their own eyes
a stranger could pass any host, so it only takes hosts that are on the list of that team
the second run says nothing to do, and if the first was cut off it finishes the rest
the guard did fire, in May, someone wanted to change all the DNS records at once`,
  weak: `
my notes hold the commands and I paste them one after the other
we ssh into each server and edit the config there
if you run the script twice it creates the users twice, so you have to remember
it's manual but it only takes an hour or two every day
I don't write code really, just some bash
no review, I run it from my laptop
the script deleted the wrong folder once, so now we're careful
Terraform was out of sync so we stopped using it
we click it together in the console
we roll it out everywhere at once on Thursday night
there's no dry run, you just have to know what it does
tests for infrastructure, I've never seen that
we follow forty steps from a page, every single time
you have to remember to run the second script only once
I do it by hand as it's different every time
it ran on all hosts at once and took them all down
my colleague has the scripts on his machine
I never tested it, it's only a script
I paste it from a file
it's faster if I just log in and do it`,
  words: `
automate, automation, script, bash script, Python tool, Go tool, command line tool, cron job, toil, manual task, manual work, by hand,
runbook automation, self service, portal, bot, chatops, Terraform, plan, apply, state file, drift, module, Ansible, playbook, Puppet, Chef,
Salt, Packer, Pulumi, CloudFormation, infrastructure as code, GitOps, Argo, Flux, Helm, chart, operator, controller, reconcile,
Kubernetes manifests, dry run, idempotent, rerun, safe to run twice, checkpoint, lock, guard rail, blast radius, rollout, canary,
one percent, batch of hosts, fleet, thousand hosts, deploy pipeline, config management, feature flag, provisioning, golden image,
immutable, snowflake, rotation of secrets, certificate renewal, patching, upgrade, hours saved, hours a month, code review for config,
unit tests for the tool, schema validation, abort on errors, tool, tools, tooling, scripted, scripts, automated, automatic, automatically,
manual, manually, pasted, copy paste commands, wiki steps, checklist, step by step, click, console clicks, chore, repetitive, ticket queue,
requests from developers, self serve, form, button, command, flag, arguments, prompt, asks for confirmation, confirm, type the name,
preview, shows the diff, shows what changes, plan output, no changes, second run, run again, twice, converge, desired state, half way,
interrupted, resume, picks up, state, locks, concurrency of the tool, guard, guards, safety, limit of hosts, percentage, waves, batches,
ring, stages, progressive, pause, halt, stop on errors, health check between, roll back automatically, fleet wide, all hosts, every server,
thousand machines, inventory, hosts list, wrong environment, production by mistake, damage, harm, deleted, wiped, repo, reviewed,
merge request, tests for scripts, molecule, terratest, lint config, schema, template, modules, reusable, pipeline, CI job, runner,
image build, bake, patch, upgrades, kernel updates, certificates, renewals, rotate, accounts, onboarding access, cleanup job,
provisioning time, minutes instead of hours, saved, hours per week, nobody does it anymore, Python, Go, bash, YAML, Ansible roles`,
});
