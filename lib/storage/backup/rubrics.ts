import type { AnyTable } from '@/lib/storage/database/interview-rows';
import { type CopyGroup, digestRows, type NameCopy } from './copy';
import type { Merging } from './merge-interviews';
import { createRenumber } from './renumber';
import { keyOf, type Row, readOtherDatabase } from './rows';
import { canonical, isSameRow } from './same';
import type { Tally } from './tally';

/** The tables of the user's own rubrics. */
export const rubricTables = ['rubrics', 'rubricVersions', 'rubricDrafts', 'rubricChanges'] as const;
type RubricTable = (typeof rubricTables)[number];
/** The rows of each rubric, by table. */
type Rubrics = ReadonlyMap<string, Readonly<Record<RubricTable, readonly Row[]>>>;

const idIn = (table: RubricTable, row: Row) => String(table === 'rubricChanges' ? row.rubricId : row.id);

async function readRubrics(read: (table: RubricTable) => Promise<readonly Row[]>): Promise<Rubrics> {
  const found = new Map<string, Record<RubricTable, Row[]>>();
  for (const table of rubricTables) {
    for (const row of await read(table)) {
      const id = idIn(table, row);
      const own = found.get(id) ?? { rubrics: [], rubricVersions: [], rubricDrafts: [], rubricChanges: [] };
      own[table].push(row);
      found.set(id, own);
    }
  }
  return found;
}

const numberIn = (value: unknown) => (typeof value === 'number' ? value : 0);
const latest = (row: Row | undefined) => Math.max(...['savedAt', 'archivedAt', 'deletedAt'].map((field) => numberIn(row?.[field])));
const versionIn = (row: Row | undefined) => numberIn(Object(row?.rubric).version);

/** Whether the rubric in the backup is newer than the one here: by version, else by when it was saved, archived or deleted. */
function isNewerThere(here: Row | undefined, there: Row | undefined): boolean {
  if (there === undefined || isSameRow(here, there)) return false;
  return versionIn(there) === versionIn(here) ? latest(there) > latest(here) : versionIn(there) > versionIn(here);
}

/** A copy of a rubric's rows under a new id. */
function copyRubric(group: Readonly<Record<RubricTable, readonly Row[]>>, nameCopy: NameCopy): Readonly<Record<RubricTable, readonly Row[]>> {
  const mark = digestRows(new Map(rubricTables.map((table) => [table, table === 'rubricChanges' ? [] : group[table]])) satisfies CopyGroup);
  const copy = (row: Row): Row => {
    const rubric = Object(row.rubric);
    const id = `${String(row.id)}~${mark}`;
    return { ...row, id, rubric: { ...rubric, id, title: nameCopy(String(rubric.title)) } };
  };
  return {
    rubrics: group.rubrics.map(copy),
    rubricVersions: group.rubricVersions.map(copy),
    rubricDrafts: group.rubricDrafts.map(copy),
    rubricChanges: [],
  };
}

type Sides = { readonly here: Readonly<Record<RubricTable, readonly Row[]>>; readonly there: Readonly<Record<RubricTable, readonly Row[]>> };

/** What is stored for a rubric that is both here and in the backup. */
function resolve({ here, there }: Sides, nameCopy: NameCopy): Readonly<Record<RubricTable, readonly Row[]>> {
  const versions = new Map(here.rubricVersions.map((row) => [row.version, row]));
  const isApart = there.rubricVersions.some((row) => versions.has(row.version) && !isSameRow(versions.get(row.version), row));
  const takesThere = isNewerThere(here.rubrics[0], there.rubrics[0]);
  const none = { rubrics: [], rubricVersions: [], rubricDrafts: [], rubricChanges: [] };
  // If both were changed independently, both are kept: the one saved earlier as a copy, each with its drafts.
  if (isApart && !takesThere) return copyRubric(there, nameCopy);
  if (isApart) {
    const copy = copyRubric(here, nameCopy);
    return { ...copy, rubrics: [...copy.rubrics, ...there.rubrics], rubricVersions: [...copy.rubricVersions, ...there.rubricVersions] };
  }
  const [draftHere] = here.rubricDrafts;
  const [draftThere] = there.rubricDrafts;
  const isDraftApart = draftHere !== undefined && draftThere !== undefined && !isSameRow(draftHere, draftThere);
  const drafts = isDraftApart ? copyRubric({ ...none, rubricDrafts: [{ ...draftThere, base: 0 }] }, nameCopy).rubricDrafts : [];
  return {
    rubrics: takesThere ? there.rubrics : [],
    rubricVersions: there.rubricVersions.filter((row) => !versions.has(row.version)),
    rubricDrafts: draftHere === undefined ? there.rubricDrafts : drafts,
    rubricChanges: takesThere ? there.rubricChanges : [],
  };
}

const withoutSeq = ({ seq: _seq, ...change }: Row) => canonical(change);

function count(tables: ReadonlyMap<string, AnyTable>, { here, there }: Sides, tally: Tally): void {
  for (const table of rubricTables) {
    const own = tables.get(table);
    if (own === undefined) continue;
    const nameOf = (row: Row) => (table === 'rubricChanges' ? withoutSeq(row) : canonical(keyOf(own, row)));
    const known = new Map(here[table].map((row) => [nameOf(row), row]));
    for (const row of there[table]) {
      const found = known.get(nameOf(row));
      const isSame = found !== undefined && (table === 'rubricChanges' || isSameRow(found, row));
      tally.add(table, found === undefined ? 'fresh' : isSame ? 'same' : 'different');
    }
  }
}

/** Merges the user's own rubrics; with `isTrial` it only counts. */
export async function mergeRubrics({ database, staged, nameCopy, onRows }: Merging, tally: Tally, isTrial: boolean): Promise<void> {
  const tables = new Map(staged.database.tables.map((table) => [table.name, table]));
  const known = await readRubrics(async (table) => (await database.table(table).toArray()) as Row[]);
  const found = await readRubrics((table) => readOtherDatabase(() => staged.database.table(table).toArray()));
  const renumber = await createRenumber(database, 'rubricChanges');
  const none = { rubrics: [], rubricVersions: [], rubricDrafts: [], rubricChanges: [] };
  for (const [id, there] of found) {
    const here = known.get(id);
    count(tables, { here: here ?? none, there }, tally);
    for (const table of rubricTables) onRows(table, there[table]);
    if (isTrial) continue;
    const puts = here === undefined ? there : resolve({ here, there }, nameCopy);
    const changes = new Set(here?.rubricChanges.map(withoutSeq));
    for (const table of rubricTables) {
      const rows = table === 'rubricChanges' ? renumber(puts[table].filter((row) => !changes.has(withoutSeq(row)))) : puts[table];
      await database.table(table).bulkPut([...rows]);
    }
  }
}
