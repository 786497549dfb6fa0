import { examples } from '../examples';

/** API Design & Integration of a backend engineer: contracts, errors, versions and other people's interfaces. */
export const apiDesign = examples({
  questions: `
How would you design an endpoint for this?
Which status code do you return there?
What does the client get back when something goes wrong?
How do you change an interface without breaking its callers?
How do you version your APIs?
What if the same request arrives twice?
How would you paginate that?
The third party service is down. What do you do?
How do you document the interface?
REST, GraphQL or gRPC, how would you choose?
How do you integrate with a partner whose API is unreliable?
Who calls it, and what do they need?
How do you authenticate those calls?
How do you retire an old endpoint?
What does the request body look like?
What would the request and the answer look like?
Two people press book at the same moment. And now?
How would you let old callers move over?
What does a caller see when that fails?
How do you live with a slow partner?
What did you do when the contract changed?
Let's design a small interface together.
What do they get back if it's full?
Who's going to call this?
How would the other teams move to the new shape?
You need to rename a field. How?
What does it answer to rubbish?
The client gives up waiting. What now?
How would a caller find out about that?
Let's say I want to cancel a booking. What do I send?
What would you write down for the people who use it?
Their side is slow and wrong at times. What do your users notice?
When may the old one be switched off?
What if two people grab the last seat?
Let's do a little design, an endpoint for reserving something.
Which errors can come back?
How did you keep the old apps working?
What was in the contract?`,
  strong: `
I'd make it a POST to bookings that returns a two oh one with the location of the new thing
for a conflict I return four oh nine with a code that the client can act on, not just a text
the client sends an idempotency key so if they retry we return the first answer instead of charging twice
adding a field is fine, removing one isn't, so I keep the old name for two releases and mark it deprecated
I'd use cursor pagination because with offsets you skip rows when new ones arrive
first I'd ask who's calling it, a mobile app or another service, because mobile versions live for years
we publish the open API document and generate the client from it, and there are examples for each error
when the partner is down we put it in a queue and retry with backoff, and the user sees pending
validation errors come back per field so the form can show them in place
I put a circuit breaker around the payment provider with a two second timeout
we looked at the access log to see who still calls version one, and wrote to each of them
it's a PATCH with only the fields that change and an etag so you don't overwrite somebody else's edit
webhooks are signed and come at least once, so the receiver has to deduplicate on the event id
I wouldn't expose the database ids, and the names in the response are the business's names not our columns
rate limits are in the headers so the caller knows when to come back
for an export which takes minutes I'd return a two oh two and a link where you can poll the status
dates go as ISO strings with the zone, money as integer cents plus the currency
I wrote the contract with the mobile team first, then both of us built against a mock of it
unknown fields are ignored on purpose so we can extend it later
all our errors have the same shape, code, message, and a link to the docs
we wrapped their SDK in one adapter so when they changed their API we only touched one file
the consumer driven contract test fails in our build if we break what billing relies on
gRPC between the services because of the streaming, but REST with JSON outside since partners know that
the delete is idempotent, second time gives a four oh four or a two oh four, we chose two oh four
the name of the resource is the thing the business talks about, so orders and shipments, not tables
when two want the same slot the second gets a conflict together with the next free slots
the old field stays and is filled from the new one until the logs say that nobody reads it
I wrote three example calls into the docs, the normal one, the one that's refused, and one with a retry
we set a timeout of one second, then fall back to the last good answer and mark it as old
every list has a limit, and a next link, even if today there are only ten
their sandbox behaves differently from production so we recorded real answers and test with those
I asked the app developers what they show on that screen and made one call for it
errors say whether trying again makes sense
callers of the internal one can move whenever they want, outside partners get a year and a mail each month
the create call takes a key chosen by the client, we keep it a day, and the second call gets the same booking back
nonsense gets a four hundred with the name of the field and what we expected
I separated the public model from the internal one so that we could rename columns freely
we check their signature, answer two hundred at once and do the work later from the queue
for booking the room I'd send room, start and end, and the answer is the booking, or a clear no with the reason
both press at once, the database has a constraint, so one gets in, and the other is told that it's gone
I'd add the new name, fill both, tell people, watch who still reads the old one, and then drop it
orders own the order and payments own the money, they talk in events, and when they disagree there's a list a person looks at
version two arrives next to the first and the first has an end date from day one
I regretted that we let callers pass a raw query, we needed a year to get out of this
to a second team I'd promise the answer shape and the speed but not the order of the fields
the border between stock and pricing was drawn wrongly, each change needed both, so we moved the discount over
for partners I'd open reading first, and keep everything that moves money closed
for a cancelled table I'd keep the booking and mark it, because callers will ask for it again
nonsense comes back with four hundred and which field it was, that's decided in one place before anything else runs`,
  weak: `
I'd return two hundred always and put success false in the body
I'd just change the field name, the others have to update
we don't have documentation, people ask me
I didn't think about errors, I'd probably return five hundred
every endpoint looks a bit different, depends on who wrote it
I put everything in a GET with query parameters, also the delete
what do you mean by idempotent
if the call fails we just show an error, there's no retry
I return the whole table as JSON, the frontend can filter
we broke the app with that release since we removed a column from the response
versioning, no, we've never done that
I copied the other endpoint and changed the name, I don't know who uses it
I didn't read their API docs, I tried until it worked
the error is just the exception as a string
if two people book at the same time, hmm, then the last one wins I suppose
there's no limit, you can ask for a million rows and it'll try
I'd just make one endpoint which does everything depending on a type parameter
the docs are outdated, you'd have to look at the code
we renamed it and the app crashed for everybody on the old version
whatever the exception says goes to the client
I don't validate, the frontend already does this
if the partner is down then we are down
I never looked into who uses the endpoint
for the delete I used a GET because links are easier
it would just hang I think, until they answer
I look at what another endpoint does and do the same
I'd rename it and tell the app people in the chat
it gives back ok with an error text inside
I didn't ask who's using it
the document they sent was long so I didn't read it`,
  words: `
API, endpoint, REST, RESTful, GraphQL, gRPC, protobuf, SOAP, status code, four hundred, four oh four, four oh nine, four twenty two,
four twenty nine, five hundred, two oh one, two oh two, GET, POST, PUT, PATCH, DELETE, request body, response, payload, JSON, schema,
header, query parameter, path, resource, contract, open api, swagger, documentation, examples, versioning, version one, version two,
backward compatible, breaking change, deprecate, deprecated, sunset, additive, old clients, callers, consumers, client library, SDK,
mobile app, partner, third party, integration, webhook, callback url, signature, idempotent, idempotency key, retry, retries, backoff,
timeout, circuit breaker, rate limit, throttle, pagination, cursor, offset, filter, validation, error format, error code, problem details,
token, OAuth, API key, authentication, authorisation, scope, gateway, etag, optimistic locking, conflict, double booking, bulk endpoint,
polling, field rename, nullable, required field, enum values, interface, interfaces, route, routes, URL, verb, method, request, requests,
responses, answer shape, return code, success, failure code, error message to the client, bad request, not found, conflict status,
unauthorised, forbidden, too many requests, client, clients, consumer, caller, the app team, mobile clients, third parties,
external partners, vendor API, supplier, payment provider, carrier, bank, upstream, downstream, their service, their side, sandbox,
credentials, API token, contract first, spec first, spec file, generated client, example request, docs page, developer portal, changelog,
migration guide, old version, new version, both versions, end date, switch off, remove the field, add a field, optional field,
default value, rename, backwards, compatible, compatibility, break clients, breaking, tolerant reader, unknown fields, date format,
money format, id format, reference number, unique key, dedupe, duplicate request, twice, same request again, retry safe, safe to retry,
at least once, exactly once call, time out, timeouts, fallback value, slow partner, queue the request, asynchronous, poll, status endpoint,
callbacks, events out, webhooks, sign, verify signature, page size, next page, limit, sort, search endpoint, batch, bulk, booking endpoint,
reserve, cancel, hold, expire, seat, slot, room, availability, locking, version number, if match, last write wins, overwrites,
input checks, validate, reject`,
});
