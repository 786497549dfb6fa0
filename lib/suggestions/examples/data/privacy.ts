import { examples } from '../examples';

/** Privacy & Governance of a data engineer: personal data, access, deletion, retention. */
export const privacy = examples({
  questions: `
How do you deal with personal data?
A customer wants their data deleted, how does that work?
Who can see the e-mail addresses?
How long do you keep the data?
How do you mask or pseudonymise?
Which data would you rather not store?
How do you know who accessed what?
How do you handle GDPR requests?
How does an analyst get access to a table?
What about the copies and backups?
Where does sensitive data live?
How do you classify columns?
Somebody wants to be forgotten. What do you do?
Who's allowed to see those columns?
Did you store less because you thought about it?
What's personal in there?
Someone asks to be forgotten. What happens?
And in the copies?
Which data did you decide not to keep?
Who'd asked for it?
Which columns are about a person?
Who can read these?
Could you do without that field?
How do analysts get at it?
How would you know who looked at it?
How long does it stay there?
Is there a list of what's personal?`,
  strong: `
names and mails sit in one table apart, everything else only has a random key, so deleting that row cuts the link
deletion runs through all tables in the catalog that carry the tag, backups age out after thirty days and we say so
analysts see the mail masked by default, and if they need it they ask and it's logged for a week
we didn't collect the birth date, the age group was all that anyone used
each column is classified at creation and the build fails when the tag is missing
the access log shows who read which table and the owner gets a monthly list to confirm
we hash with a salt that's kept in the vault, a plain hash of a phone number is easy to undo
the export to the agency contained addresses, I stopped it until there was a contract
retention's two years for orders as the tax law wants it, and ninety days for click data
test data is generated, no copy of production on laptops
row level security by country since the German works council required that
consent is a column, and marketing's models filter on it by design
I sat down with the data protection officer and we wrote down the purpose for each data set
requests to be forgotten take two days now, they used to take six weeks by hand
free text fields are the worst, people type health things there, so we drop those before the warehouse
aggregates under ten people are suppressed so nobody can be identified
access expires after ninety days unless it's renewed
I asked why they need the location at full precision, and a city was enough
crypto shredding, we delete the key of the person and all the copies become unreadable
only two tables know who somebody is, all others use a number that means nothing
I asked what they need the birthday for, and it was just to know if they're over eighteen, so that's what we store
when somebody wants to be deleted the key goes, and the copies can't be linked any more
support can see the phone number for as long as the case is open
we know who looked at salaries since each read is written down
the columns about health never reach the warehouse
test systems only get made up people
marketing asked for the exact address, I offered the postcode area and that was enough for them
I could show the auditor within an hour who had looked at one person, it's one query on the access log
that file should never have come to us with names, so I had it cut at the source
I said no to using the health answers for ads, and brought in the officer`,
  weak: `
everyone can read everything, we trust each other
I copied the customer table to my laptop to work on it
I don't know which columns are personal
deleting somebody, we've never had that, I guess I'd run a delete
GDPR is legal's job
we keep all the data forever, you never know
the backup still has it but nobody looks there
I put the emails in a spreadsheet for marketing
masking makes it hard to work, so we turned it off
there's no log of who reads what
we store the whole passport scan because it was easy
I'd give them admin, it's faster
I didn't ask who may see it
I have it all in a spreadsheet so I can check quickly
we've never deleted anybody
that's for the lawyers to say
everyone in the company can query it, names and all
whoever needs it gets it`,
  words: `
personal data, PII, personally identifiable, sensitive columns, GDPR, privacy, data protection officer, consent, purpose, lawful,
legal basis, right to be forgotten, be forgotten, erasure, delete a person, deletion request, subject access request, retention,
keep it for, anonymise, pseudonymise, pseudonym, masking, masked, hashed, salt, tokenise, encrypt, crypto shredding, access control,
who can read it, least privilege, role based, row level security, column level security, access request, access expires, audit log,
access log, trail, data catalog, classification, tag, governance, steward, data owner, policy, compliance, auditors, HIPAA, health data,
addresses, phone numbers, birth date, location data, emails, names, minimise, collect less, not to collect, copies, backups, export,
third party sharing, works council, breach, leak, personal, private, sensitive, name, address, email, phone, birthday, age, health, salary,
location, movement, children, identity, identify, identifiable, recognise a person, who somebody is, pseudonymous, anonymous, hash,
key table, random key, mask, masks, hidden, blurred, rounded, aggregated, groups of ten, small groups, minimum group, delete, deleted,
deletion, wipe, wiped, forget, forgotten, erase, erased, request, thirty days, extracts, exports, laptops, spreadsheet, archive,
downstream, partner, keep, kept, how long, expire, expired, access, read access, allowed, permission, approve, approval, who can see,
who read, who looked, logged, log of reads, audit, auditor, proof, opted in, opt out, needed for, need it, do without, not collect,
never stored, dropped the column, legal, lawyer, law, regulation, officer, data protection, classify, label, labelled, tags, inventory,
vault, encryption, key, decrypt, leaked, complaint, ethics, refuse, said no to the use`,
});
