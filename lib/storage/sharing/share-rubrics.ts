import { isSameData } from '@/lib/core/debrief/same-data';
import { type OwnRubric, ownRubricSchema, type RubricVersion, rubricVersionSchema } from '@/lib/core/rubric/own-rubric';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { rowOfRubric, versionKey } from '@/lib/core/team/rubric-rows';
import type { TeamRow } from '@/lib/core/team/team-row';
import { type Database, getDatabase } from '@/lib/storage/database/database';
import { readable } from '@/lib/storage/database/read-rows';
import { tablesOf } from '@/lib/storage/rubrics/rubric-commands';
import { findOwnRubric } from '@/lib/storage/rubrics/rubrics';
import { findTeamRow, listTeamRows } from '@/lib/storage/team/rows';
import type { RowReceipt } from './receive-debriefs';
import { lastRevision, type Sharing } from './share-debriefs';

/** What is known of a version in the store; `at` is when it was sent or read in wall-clock milliseconds, null before. */
const versionRow = (key: string, state: TeamRow['state'], at: number | null): TeamRow => ({
  ...{ kind: 'rubric', id: key, candidate: null, state },
  ...(at === null ? {} : { version: { id: key, at, said: '' } }),
});

/** Shares a saved version of a rubric with the team; later ones are shared by themselves. On disk when it resolves. */
export async function markRubricShared(rubric: Pick<Rubric, 'id' | 'version'>): Promise<void> {
  await getDatabase().teamRows.put(versionRow(versionKey(rubric), 'own', null));
}

const findVersion = async ({ rubricVersions }: Database, id: string, version: number): Promise<RubricVersion | null> =>
  readable(rubricVersionSchema, [await rubricVersions.get([id, version])])[0] ?? null;

/** The rubric after a version of it has come: the higher version is the one that is offered, unless it was archived or deleted here. */
const withVersion = (before: OwnRubric | null, rubric: Rubric, savedAt: number): OwnRubric =>
  before !== null && before.rubric.version > rubric.version
    ? before
    : { id: rubric.id, rubric, savedAt, archivedAt: before?.archivedAt ?? null, deletedAt: before?.deletedAt ?? null };

async function add(database: Database, rubric: Rubric, at: number): Promise<void> {
  const before = await findOwnRubric(rubric.id, database);
  const after = ownRubricSchema.parse(withVersion(before, rubric, at));
  await database.rubricVersions.add(rubricVersionSchema.parse({ id: rubric.id, version: rubric.version, rubric, savedAt: at, origin: 'shared' }));
  await database.rubrics.put(after);
  await database.rubricChanges.add({ rubricId: rubric.id, at, command: 'receiveRubric', before, after });
}

/**
 * Adds a version of a rubric that the team's store gave at the wall time `at`, and changes none that is here: 'two-bodies' where another is. One that was
 * removed here does not come back. On disk when it resolves.
 */
export async function receiveRubric(rubric: Rubric, at: number): Promise<RowReceipt> {
  const database = getDatabase();
  const key = versionKey(rubric);
  return database.transaction('rw', [...tablesOf(database), database.teamRows], async () => {
    const [known, here] = [await findTeamRow(database, 'rubric', key), await findVersion(database, rubric.id, rubric.version)];
    if (here !== null && !isSameData(here.rubric, rubric)) return 'two-bodies';
    if (here === null && known !== null) return 'done';
    if (here === null) await add(database, rubric, at);
    await database.teamRows.put(versionRow(key, known?.state ?? (here === null ? 'came' : 'own'), at));
    return 'done';
  });
}

/** Queues the shared versions that are not in the store, in one transaction; on disk when it resolves with how many deliveries it queued. */
export async function queueRubrics({ at, destinationId, deliver }: Pick<Sharing, 'at' | 'destinationId' | 'deliver'>): Promise<number> {
  const database = getDatabase();
  return database.transaction('rw', [database.rubricVersions, database.teamRows, database.outbox], async () => {
    const waiting = (await listTeamRows(database)).filter(({ kind, version }) => kind === 'rubric' && version === undefined);
    const versions = readable(rubricVersionSchema, await database.rubricVersions.bulkGet(waiting.map(({ id }) => readVersionKey(id))));
    for (const { rubric } of versions) {
      const key = versionKey(rubric);
      const revision = (await lastRevision(database, key, destinationId)) + 1;
      await database.outbox.put(deliver({ ofId: key, id: `${rubric.id}-${rubric.version}`, revision, shared: rowOfRubric(rubric) }));
      await database.teamRows.put(versionRow(key, 'own', at));
    }
    return versions.length;
  });
}

function readVersionKey(key: string): [id: string, version: number] {
  const end = key.lastIndexOf(' ');
  return [key.slice(0, end), Number(key.slice(end + 1))];
}
