import * as z from 'zod/mini';
import type { LocalInterview } from '@/lib/core/debrief/blind';
import { type Database, getDatabase } from '@/lib/storage/database/database';

// Each field is read for itself: an interview closes a debrief also where another field of its row cannot be read.
const candidate = z.catch(z.string(), '');
const applicationId = z.catch(z.nullable(z.string()), null);
const followUp = z.catch(z.optional(z.object({ debriefId: z.string() })), undefined);
const formerly = z.catch(z.optional(z.array(z.string())), undefined);
const unfinishedSchema = z.object({ candidate, formerly, preparation: z.catch(z.optional(z.object({ followUp })), undefined) });
const preparedSchema = z.object({ id: z.string(), candidate, applicationId, followUp });

/** The tables that say which interviews there are here; a debrief is opened or closed by them. */
export const localTables = (database: Database) => [database.interviews, database.prepared, database.amendments, database.joins];

const listed = '[startedAt+candidate+rubric.title+rubric.role+rubric.level]';

/** The candidates of all interviews, by id, from an index alone. */
async function readNames({ interviews }: Database): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  await interviews.orderBy(listed).eachKey((key: unknown, { primaryKey: id }) => {
    const [, candidate]: readonly unknown[] = Array.isArray(key) ? key : [];
    if (typeof candidate === 'string') names.set(id, candidate);
  });
  return names;
}

async function readApplications({ interviews }: Database): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await interviews
    .orderBy('preparation.applicationId')
    .eachKey((key: unknown, { primaryKey: id }) => void (typeof key === 'string' && found.set(id, key)));
  return found;
}

/** What an unfinished interview says of its candidate; its row is read, for it alone names the debrief that it follows up. */
function readUnfinished(row: unknown): Pick<LocalInterview, 'candidate' | 'formerly' | 'followsUp'> {
  const { data } = unfinishedSchema.safeParse(row);
  return { candidate: data?.candidate ?? '', formerly: data?.formerly ?? [], followsUp: data?.preparation?.followUp?.debriefId ?? null };
}

function readPrepared(row: unknown): readonly LocalInterview[] {
  const { data } = preparedSchema.safeParse(row);
  if (data === undefined) return [];
  const { id, candidate, applicationId } = data;
  return [
    { kind: 'prepared', id, candidate, formerly: [], applicationId, person: null, isFinished: false, followsUp: data.followUp?.debriefId ?? null },
  ];
}

/** Every interview here, prepared ones too, as far as the blind rule is concerned. Call it in a transaction that reads `localTables`. */
export async function readLocalInterviews(database: Database): Promise<readonly LocalInterview[]> {
  const { interviews, prepared, amendments, joins } = database;
  const [ids, finished, amended, names, applications, joined, preparedRows] = await Promise.all([
    interviews.toCollection().primaryKeys(),
    interviews.orderBy('[id+finishedAt]').primaryKeys(),
    amendments.toCollection().primaryKeys(),
    readNames(database),
    readApplications(database),
    joins.toArray(),
    prepared.toArray(),
  ]);
  const done = new Set([...finished, ...amended]);
  const open = ids.filter((id) => !done.has(id));
  const rows: readonly unknown[] = await interviews.bulkGet(open);
  const openRows = new Map(open.map((id, index) => [id, readUnfinished(rows[index])]));
  const personOf = new Map(joined.map(({ interviewId, person }) => [interviewId, person]));
  const own = ids.map(
    (id): LocalInterview => ({
      kind: 'interview',
      id,
      candidate: openRows.get(id)?.candidate ?? names.get(id) ?? '',
      formerly: openRows.get(id)?.formerly ?? [],
      applicationId: applications.get(id) ?? null,
      person: personOf.get(id) ?? null,
      isFinished: done.has(id),
      followsUp: openRows.get(id)?.followsUp ?? null,
    }),
  );
  return [...own, ...preparedRows.flatMap(readPrepared)];
}

/** Whether any interview here is prepared or was never finished. */
export async function hasUnfinished(): Promise<boolean> {
  const database = getDatabase();
  return database.transaction('r', localTables(database), async () => (await readLocalInterviews(database)).some(({ isFinished }) => !isFinished));
}
