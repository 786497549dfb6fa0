import { deliveryStates } from '@/lib/core/delivery/delivery';
import { mostUrgent } from '@/lib/core/delivery/delivery-summary';
import { destinationSchema } from '@/lib/core/delivery/destination';
import { type Recommendation, recommendations } from '@/lib/core/interview/interview';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';

type State = (typeof deliveryStates)[number];

/** The outcomes of interviews, by id: recommendation, weighted score, the state of deliveries, and which are being amended. */
export type InterviewOutcomes = {
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly scores: ReadonlyMap<string, number>;
  readonly deliveries: ReadonlyMap<string, State>;
  readonly amended: ReadonlySet<string>;
};

async function readRecommendations({ interviews }: Database): Promise<ReadonlyMap<string, Recommendation>> {
  const found = await Promise.all(
    recommendations.map(async (value) => (await interviews.where('recommendation').equals(value).primaryKeys()).map((id) => [id, value] as const)),
  );
  return new Map(found.flat());
}

async function readScores({ interviews }: Database): Promise<ReadonlyMap<string, number>> {
  const scores = new Map<string, number>();
  await interviews.orderBy('score').eachKey((score: unknown, { primaryKey: id }) => void (typeof score === 'number' && scores.set(id, score)));
  return scores;
}

/** The deliveries that wait for a destination that is paused or removed. */
async function listHeldUp({ outbox, destinations }: Database): Promise<ReadonlySet<string>> {
  const known = new Map(readable(destinationSchema, await destinations.toArray()).map((destination) => [destination.id, destination]));
  const used = (await outbox.orderBy('destinationId').uniqueKeys()).map(String);
  const blocked = used.filter((id) => !known.has(id) || (known.get(id)?.pause?.reason ?? null) !== null);
  const waiting = await Promise.all(blocked.map((id) => outbox.where('[destinationId+state]').equals([id, 'queued']).primaryKeys()));
  return new Set(waiting.flat());
}

const states: ReadonlySet<string> = new Set(deliveryStates);
const isState = (word: unknown): word is State => typeof word === 'string' && states.has(word);

async function readDeliveries(database: Database): Promise<ReadonlyMap<string, State>> {
  const heldUp = await listHeldUp(database);
  const deliveries = new Map<string, State>();
  await database.outbox.orderBy('[interviewId+state]').eachKey((key: unknown, { primaryKey }) => {
    const [interviewId, stored]: readonly unknown[] = Array.isArray(key) ? key : [];
    if (typeof interviewId !== 'string' || !isState(stored)) return;
    const state = stored === 'queued' && heldUp.has(primaryKey) ? 'needs-you' : stored;
    const other = deliveries.get(interviewId);
    deliveries.set(interviewId, (other === undefined ? null : mostUrgent([other, state])) ?? state);
  });
  return deliveries;
}

/** Reads the outcome of every interview from indexes alone, in one consistent read. */
export async function listOutcomes(): Promise<InterviewOutcomes> {
  const database = getDatabase();
  const tables = [database.interviews, database.outbox, database.destinations, database.amendments];
  return database.transaction('r', tables, async () => {
    const [found, scores, deliveries, amended] = await Promise.all([
      readRecommendations(database),
      readScores(database),
      readDeliveries(database),
      database.amendments.toCollection().primaryKeys(),
    ]);
    return { recommendations: found, scores, deliveries, amended: new Set(amended) };
  });
}
