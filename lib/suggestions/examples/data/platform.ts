import { examples } from '../examples';

/** Platform & Operations of a data engineer: deploys, cost, freshness, backfills, on-call. */
export const platform = examples({
  questions: `
How do you deploy your data jobs?
What does the warehouse cost you?
How do you do a backfill of a year?
What paged you last?
How do you recover a lost day?
How do environments look, do you have a dev warehouse?
How do teams get on your platform?
How do you keep the costs of queries under control?
How fresh is the data, and who promised that?
What happens on call in a data team?
How do you upgrade Airflow without stopping everything?
How did you reduce the bill?
What do readers see while you rebuild the table?
How would you compute a whole quarter again?
What does a month of this cost?
What got you out of bed?
How does a change get into production?
Three months have to be computed again. How?
What do people see in the meantime?
What got you up at night, and will it happen again?
What does it cost a month, and which step is the most expensive?
How do you get a lost day back?
How do others put their jobs on there?
How fresh is it?
How do you release a change?
Where did the bill come from?
Who's on call for the data?
Could somebody else run that without you?`,
  strong: `
the backfill wrote to a copy, a month at a time, and in the end we swapped the view so readers saw nothing
I tagged every query by team, and found that one dashboard refreshing each minute was a third of the bill
freshness is promised by seven, we alert at half past six so there's time to act
each branch gets its own schema with a sample of data, and it's dropped on merge
there's a written plan for a lost day, and a new colleague followed it alone
warehouse suspends after a minute now rather than ten, that saved four thousand a month
we ran the backfill at night with a small pool so the regular jobs kept their slots
deploy goes through review and CI, nobody has write access to production by hand
the on call got paged eleven times a week, I fixed the three jobs behind it and now it's about one
other teams can create a pipeline with a config file, permissions and alerts come with it
we sized the cluster by the peak hour and use spot nodes for the remainder
I moved old partitions to cold storage as nobody had read them in a year
each job has an owner, a priority, and says what to do when it fails
the Airflow upgrade went blue green, we moved the DAGs over in five groups
we set a budget per team with an alert at eighty percent and queries over a terabyte need a reason
secrets are in the vault and each job has its own service account
the scheduler was the bottleneck at two thousand tasks, we split it in two
terraform for the warehouse roles and the buckets, so a new environment takes an hour
retention on raw is ninety days, so a backfill beyond that comes from the archive, and I tested that path
slot contention at nine each morning, so we moved the heavy models to five
we rebuilt eighteen months over four nights beside the live table and swapped at the end, no one noticed
it costs us eleven thousand a month, half of it's two models, and I know which
there's a page on how to bring back a lost day, I wrote it after the first time
each night the load must be through by six, we show readers how old the data is
I got paged for the same disk three times, so I moved the temp files and it's been quiet
everything gets deployed from the main branch, a merge is a deploy, and going back is a revert
analysts put in their own jobs with a template, it gives them a schedule, a quota and an alert
the bill doubled so I listed what each job costs, cut the three that no one reads, and what I refused to cut was the backups
people deploy models without me, the check stops them if there's no owner or if it'd scan more than a terabyte
a way out of the vendor is there, everything's in open files
it's three months, I'd do it week by week into another place, check the sums, then switch over, readers see the old one meanwhile
the backup of the scheduler woke me, I moved it, it hasn't since`,
  weak: `
when a job's red I log in and clear it
I don't see the bill, that's my manager's thing
we edit the job in the web interface in production
for the backfill we just reran everything and the dashboards were broken for two days
there's no on call, if it breaks at night people wait
I don't know how old the data is, it says today I think
everybody has admin on the warehouse
we have just one environment
it needs somebody to click on rerun most mornings
if we lost a day I guess we'd ask the source to resend it
only I know how to deploy it
costs doubled and nobody knows why
I start failed jobs again in the morning
someone else gets the bill
we changed it directly in production as it's quicker
for the rebuild the tables were empty for a day
I'm the only one with the password
I press run again
I couldn't tell you what it costs
people just saw half of the numbers for two days`,
  words: `
warehouse cost, compute cost, storage cost, credits, bill, budget per team, cost per query, Snowflake, BigQuery, Redshift, Databricks,
slots, warehouse size, auto suspend, cluster size, spot nodes, cold storage, archive, retention, deploy, deployment, CI for dbt,
dev environment, staging environment, schema per branch, blue green, rollback of tables, swap view, backfill, backfilling, recompute,
compute again, three months anew, reprocess, lost day, recovery plan, freshness, fresh by seven, SLA of the table, on call, paged,
woke me up, night shift, rerun by hand, failed jobs, runbook, monitoring of jobs, job owner, scheduler, Airflow upgrade, workers pool,
priority queue, contention, Terraform, permissions on the platform, service accounts, secrets, vault, self service platform, template,
onboard teams, catalog, access roles, Kubernetes, docker image, library versions, quotas, throttling heavy queries, readers not disturbed,
maintenance window, deployed, release, rollout, environment, environments, dev, staging, production, branch, pull request, CI,
pipeline for deploy, permissions, admin, access to production, by hand in production, cost, costs, expensive, most expensive, cheap,
invoice, budget, money, euros a month, dollars, thousand a month, saved, cut, tagged, per team, attribution, query cost, scan cost,
storage, compute, warehouse, cluster, size, sizing, idle, suspend, schedule, scheduling, queueing, priority, busy hour, peak, fresh, stale,
up to date, by seven, morning, delay, late table, promise to readers, recalculate, rebuild, months, history again,
old and new side by side, swap, switch over, readers see, nobody noticed, disturb, separate cluster, at night, chunks, week by week,
recover, restore table, time travel, replay from raw, plan for recovery, written down, woke, pager, alarm, night, failing jobs, flaky job,
retries, click rerun, upgrade, version, migration, vendor, lock in, open format, self service, others deploy, analysts deploy, guard,
quota, limit, owner, monitoring, orchestration server, workers, memory, disk`,
});
