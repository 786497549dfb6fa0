import { examples } from '../examples';

/** Pipelines & Processing of a data engineer: jobs that rerun safely, late data, volumes, streaming. */
export const pipelines = examples({
  questions: `
Describe a data pipeline that you built from source to table.
What happens when the job fails in the middle?
How do you deal with late arriving events?
Batch or streaming, how do you decide?
How much data goes through there each day?
How do you avoid duplicates?
How do you make the load incremental?
Which orchestrator do you use, and how are the tasks split?
How would you ingest data from that API?
Why was the Spark job slow?
What if the source sends yesterday's file again?
How do you partition the data?
How do you catch up after an outage?
Walk me through the job from beginning to end.
It dies halfway. What's in the table?
The same file arrives twice. And then?
What volumes are we talking about?
Yesterday's file arrives today. What happens?
And if it arrives twice?
It was stopped in the middle and started again. Now what?
Did anybody need it live?
How big is a day?
Which part of it took the longest?
How does it know where it left off?
What do you want to know about the data before you write anything?
How does the data get from the shop to the report?
What made it cheaper?
What happens to the late ones?
How many jobs is that, and how do they depend on one another?`,
  strong: `
each run overwrites its own day partition, so I can run it again as often as I like and get the same rows
I merge on the event id so if Kafka delivers it twice there's still just one row
we keep a watermark of two hours and what's later goes into a correction run at night
it's about two hundred gigabytes a day, so I sized it for ten executors and it's through in forty minutes
one key had half of the data, so I salted it and the skewed join went from three hours to twenty minutes
nobody looked at it more often than hourly, so streaming wasn't worth it, we run micro batches
the high water mark is stored in the same transaction as the data, so it never gets ahead
raw data lands unchanged first, then we clean it, so I can rebuild everything from raw
change data capture with Debezium instead of the nightly full dump, the source team was grateful
the tasks in Airflow are small, and each can be retried on its own, with the date as a parameter
exactly once is hard, so we did at least once and deduplicate downstream
small files were killing the reads, I added compaction and it's four times faster
bad records go to a dead letter table with the reason, the other rows carry on
I write to a temporary table and swap at the end, so nobody sees half a load
schema changes at the source are handled by adding columns, a removed one stops the load
we moved from a cluster that ran all day to jobs on demand, that's sixty percent cheaper
the API only gives a hundred a page and has a rate limit, so I store the cursor and go on after a crash
I profiled the stage and most of it was shuffle, a broadcast join for the small table fixed that
fraud needs it within seconds, so that one goes through Flink, the rest is batch
events carry their own time, I never use the arrival time to assign the day
we made a template and twelve pipelines are built from it now
I delete the day and write the day, in one transaction, so running it again doesn't hurt
if the file comes twice we know it by its checksum and skip it
a purchase from yesterday that comes today goes into yesterday's partition and the sums of yesterday are made again
it's forty million rows a night, so I load in chunks of a million and note which chunk is done
we needed minutes and not seconds, so every five minutes a small batch, and it's so much simpler to run
there's a control table with the state of each step so you see where it stopped
the source has no reliable update time, so we compare hashes of the rows
I rewrote the Python loop as one SQL statement and it went from two hours to three minutes
I size by the largest day, which is the Monday after the holidays
events without an id get one made from their fields so duplicates fall together
you can run it five times and the table's the same
the streaming decision I made for four teams, it's eleven hundred a month and one of them would rather have had batch
exactly once mattered for payouts, so the write and the position are one transaction, for clicks I let it go
ten more sources, the loader stays, the parser for the odd format gets thrown away
a day late is normal, it fills the gap by itself, and if it never comes then there's a message after two days
it says in a small table how far it got, so after a stop it goes on from there
first I look at how many rows, which dates, what's twice, and only then I write anything`,
  weak: `
if it fails I delete the rows by hand and start it again
when it runs twice you get double rows, so we're careful
it's a cron job with a python script, it mostly works
I don't know how much data it is, it's big
late data just gets lost, it's not that much
we use streaming because it's modern
the whole table is reloaded every night, it takes nine hours now
there's no way to see how far it got
we load everything into pandas and then it runs out of memory
I never looked at why it's slow, we gave it a larger cluster
if the source changes, it breaks, and then we fix it
it stopped halfway and nobody noticed till Monday
I run the notebook every morning
if it fails I start from the beginning and hope
we append, so if it's run twice the rows are there twice
I don't know how late the events can be
nobody needs it live but we've got Kafka anyway
it takes all night, I never looked into why
it ran once and that was good enough
if it comes twice we've got it twice
I start it by hand after lunch`,
  words: `
pipeline, ETL, ELT, ingestion, ingest, extract, load, transform, source system, landing, raw layer, bronze, silver, gold, staging table,
batch, micro batch, streaming, stream processing, Spark, Flink, Beam, Kafka, Kinesis, pub sub topic, consumer lag, Airflow, Dagster,
Prefect, DAG, task, operator, scheduler, orchestrator, dependency, retry, rerun, idempotent load, overwrite partition, upsert, merge,
deduplicate, duplicates, exactly once, at least once, watermark, late data, late arriving, event time, window, incremental, full load,
high water mark, checkpoint, offset, change data capture, CDC, Debezium, dead letter, bad records, schema evolution, parquet, avro,
iceberg, delta lake, compaction, small files, partition by date, shuffle, skew, salting, broadcast join, executor, gigabytes a day,
rows a day, throughput, dbt run, Fivetran, S3 bucket, swap tables, half a load, job, jobs, loads, loaded, loading, nightly, hourly,
every night, runs at, run, ran twice, second run, double rows, doubled, overwritten, replaced, delete and insert, partition, partitions,
day partition, date parameter, yesterday's file, file arrives, files, CSV, feed, API pull, connector, crawl, extract from, source database,
replica, binlog, changes only, delta, since last run, cursor, marker, bookmark, control table, halfway, stopped halfway, resume,
restart safe, atomic, swap, temp table, late, delayed, out of order, missing hour, gaps, correction, corrections, restatement,
arrives late, days late, event timestamp, arrival, windowing, aggregates, dedup, unique id, hash of the row, exactly, at least, once,
replay, backlog, catch up, volume, volumes, millions of rows, gigabytes, terabytes, per day, cluster, nodes, workers, memory spill,
slow job, hours to minutes, faster, cheaper, real time, realtime, near real time, seconds, latency needed, who needs it, batch is enough,
queue, topics, consumers, producer, broker, stateful, transformation, steps, stages, chain, task failed, alert on failure,
template pipeline, generic loader, config driven, raw zone, clean zone, parquet files, notebook, script, python job, SQL job,
stored procedure`,
});
