import { examples } from '../examples';

/** System Design & Architecture of a backend engineer: parts, data flow, scale and failure. */
export const systemDesign = examples({
  questions: `
Sketch the architecture of a photo sharing service.
How would you scale this to ten times the traffic?
Which parts does the system have, and how do they talk to each other?
Where's the bottleneck?
What happens if this component goes down?
Why did you split that into its own service?
Which database would you choose and why?
Where would you put a cache?
How do you keep the data consistent between the two?
What would you change about the architecture you work on today?
How many requests per second is that roughly?
How would you design a chat application?
What do you give up with that choice?
Monolith or microservices?
What breaks first under load?
How do the parts work together?
What gives way first with ten times the users?
Which part would you build differently?
Sketch me how you'd build that.
Where does the data live, and how does it get there?
What may be lost and what may not?
Let's draw it. What boxes are there?
What's between those two?
Imagine a service that shortens links.
How would you send a million messages in an hour?
What happens to the rest when that box is gone?
Two copies of it run next to each other. What goes wrong?
Which decision would you take back?
Roughly how much data is that?
Which part would you build first?
Could it be simpler?
What would you move out, and what would it break?
How does a click end up in that table?
What does the user see when half of it is down?
Where would you put a queue, and why?
How many machines is that?
Why not one big service?`,
  strong: `
we wrote to both for two months and compared, and then switched the reads customer by customer
one region is active and the other is warm, a quarter of an hour to switch
so there's a load balancer, then stateless web servers, and a queue in front of the workers so that a burst doesn't kill us
that's about twelve writes a second, one postgres handles that easily, I wouldn't shard yet
reads are a hundred times the writes, so a read replica and a cache in front, and we accept a few seconds of staleness
if the queue is down we still take the order and write it to an outbox table, a relay sends it later
the first thing to give way is the database, because every request hits it twice
I'd keep it as one deployable, splitting it would only add network calls, the team has five people
we partition by customer so one big customer doesn't slow the others
for the feed I'd fan out on write for normal users and on read for the celebrities
events go to Kafka and each service builds its own view, the price is eventual consistency
I'd start with the simplest thing, a table and a cron job, and move to a stream when it's more than a million a day
we moved image resizing out of the request into a worker, so the site stays up when it's overloaded
if one region is gone, DNS moves traffic to the other and we lose at most a minute of data
you can lose a like but you can't lose a payment, so those two get different storage
a base sixty two id with seven characters gives you trillions of links, generated from a counter in ranges
two services shared the same tables, I'd take that back, each change needed both teams
we drew the data flow and found the same data copied in four places, and dropped two of them
saga with compensation, because a transaction over three services isn't possible
when the recommendation part fails we show the bestsellers, the page still loads
consistent hashing so adding a cache node doesn't throw everything away
a CDN takes ninety five percent of it, the origin sees maybe fifty requests a second
we replaced six microservices with two and halved the latency and the bill
storage is a terabyte a year, so we archive to object storage after ninety days
I'd use a relational store for orders because of the transactions and elastic just for search
the bounded context is shipping, it shouldn't know about discounts at all
I'd draw three boxes, the web front, the worker, and the store, and the arrow between the first two is a queue
it's read far more than written, so I'd cache by the short code, and the store's hit only for cold ones
a thousand a second at a kilobyte each is a megabyte a second, one machine could do it, two for safety
if the mail provider is out, messages wait, if the store is out we can't accept anything, so that one gets the replica
what I gave up is ordering, two messages may arrive swapped, and for this it doesn't matter
the report runs off a copy so it can't slow down the shop
I'd leave it in one process until there's a reason, the reason is usually that two teams step on each other
the ids must not be guessable, so a random part, and collisions are checked on insert
we had a central config service everyone called at start, it was down once and nothing could start, so now everyone keeps a copy
writes go to the leader, reads to followers, and after your own write you read from the leader for some seconds
I moved the thumbnail part out to its own worker since it ate all the CPU of the web servers
the data comes in from the shop, goes through validation to the stock service, and from there an event to billing
the part I'd change is that everything goes through one big table of jobs
each tenant gets its own queue so the noisy one only hurts itself
there's the app, one API in front, behind this a database and a thing that sends the mails, that's all
I'd take back that we put the search into the main database, today it'd be three months to get it out
a million an hour is three hundred a second, and the mail provider takes one hundred, so that's what I'd solve first
for a hundred times the load the database dies first, then I'd put the reads elsewhere
how long may it be wrong, that's what I'd ask before choosing where to store it
a click must never be lost, a view may
the first step that can be undone is to send a copy of the traffic to the new one and compare
what it shouldn't do is send mails, that's somebody else's job
it won't survive ten times since every request locks the same row, and I've told the product people about it
this quarter we put a border around it, nothing new goes in, and the billing part I'd not touch at all
I designed a scheduler that outlived its use, there was a page on how to switch it off and someone did
ids and the log of events mustn't move, everything else can
we folded two services into one, there's one deploy less and nobody misses it
the shortener needs a table from code to address, and the redirect has to be quick, everything else can wait`,
  weak: `
I'd use microservices and Kubernetes because that scales
I'm not sure which service calls which, the architects know that
I never had to design something from scratch
Netflix does it like this so I'd do it too
if it gets slow I'd get a bigger server
no idea how many requests that would be
I'd put everything in one table, it's simpler
if that part fails, then everything is down I suppose
I'd use MongoDB because it's web scale
I can't really draw how it fits together
I'd add a cache everywhere, caches always help
we call seven services one after the other, it's slow but that's how it is
I don't know why they chose that database, it was there before me
the frontend talks directly to the database, I think
I haven't thought about what happens when it's unavailable
load balancing is done by the cloud, I don't have to care
I'd draw it but I don't know what's behind the gateway
we'd need Kafka and Kubernetes and probably Cassandra
I don't know how many users it has
I can't say what it costs us to have it like this
it's complicated, there are about twenty services and I know two
it would scale automatically in the cloud
I'd split it in as many services as possible
if it fails it fails, I'd restart it
more servers, that solves it
there's the frontend and then there's the backend, I don't know much more
I don't know what would happen to the others
we chose it since it was new
I can't tell what the parts are called`,
  words: `
architecture, component, service boundaries, data flow, diagram, load balancer, web servers, stateless, horizontal scaling, vertical,
replica, read replica, primary, sharding, shard, partition, queue, message broker, Kafka, RabbitMQ, SQS, pub sub, event driven, events,
workers, outbox, saga, eventual consistency, consistency, availability, CAP, transaction across services, cache, Redis, memcached, CDN,
invalidation, object storage, S3, blob, Postgres, MySQL, NoSQL, Mongo, Cassandra, Dynamo, elastic search, monolith, modular monolith,
microservices, bounded context, coupling, decouple, loosely coupled, single point of failure, failover, region, degrade gracefully,
degradation, fallback, bottleneck, throughput, requests per second, writes per second, terabytes, back of the envelope, capacity,
peak traffic, millions of users, fan out, rate of growth, hot key, consistent hashing, unique id, short code, redirect,
notification service, feed, search index, websocket, batch versus real time, trade off, simpler design, over engineered, migration path,
strangler, boxes, arrows, pieces, parts, components, talks to, in front of, frontend talks to backend, gateway, service, services, split,
splitting, one service, separate service, deploy separately, database, databases, table, store, storage, cache in front, cached,
queue between, buffer, workers pick up, scheduler job, cron, stream, event, publish, subscribe, consumer group, copies, instances,
replicas, scale, scaling, scales, scale up, scale out, more servers, autoscale, load, traffic, users, peak, burst, per second, per hour,
per day, a million, hundred thousand, gigabytes, terabyte, size it, estimate, capacity numbers, bottleneck would be, gives way,
first to fail, falls over, overload, backlog, lag, degraded, partial failure, if it goes down, if the database dies, lost, nothing is lost,
redundancy, recover, replay, stale read, eventually, ordering, duplicates, transaction, locks, contention, hot row, partitions,
by customer, by region, archive, cold data, latency, round trip, network hop, hops, synchronous chain, asynchronous, decoupled,
independent, shared database, ownership of data, source of truth, copy of data, simple, simpler, simplest, keep it simple, overkill,
complicated, complexity, trade, give up, price of it, alternative, option, two options, migrate, migration in steps, shadow traffic,
compare results, cut over, border, domain, legacy, rewrite, shorten links, link shortener, code for the link, lookup, notifications, push,
email sender, SMS, provider limit, timeline, images, thumbnails, upload, search`,
});
