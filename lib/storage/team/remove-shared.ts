import * as z from 'zod/mini';
import type { TeamRow } from '@/lib/core/team/team-row';
import type { BareTable } from '@/lib/storage/bare/transaction';
import { readable } from '@/lib/storage/database/read-rows';

type OpenTable = (name: string) => BareTable;

/** The tables of calibrations and rubrics, which `removeShared` writes. */
export const sharedTables = ['calibrations', 'calibrationRatings', 'calibrationAnswers', 'rubrics', 'rubricVersions'];

/** The two parts of a key, of which the second holds no space. */
function partsOf({ id }: TeamRow): [string, string] {
  const end = id.lastIndexOf(' ');
  return [id.slice(0, end), id.slice(end + 1)];
}

/** Removes sessions in which nothing was rated here, and others' answers. */
async function removeCalibrations(open: OpenTable, came: readonly TeamRow[]): Promise<void> {
  const [sessions, ratings, answers] = [open('calibrations'), open('calibrationRatings'), open('calibrationAnswers')];
  for (const row of came.filter(({ kind }) => kind === 'answers')) answers.delete(partsOf(row));
  for (const { id } of came.filter(({ kind }) => kind === 'calibration'))
    if ((await ratings.count(IDBKeyRange.bound([id, ''], [id, []]))) === 0) sessions.delete(id);
}

const savedSchema = z.object({ rubric: z.looseObject({ version: z.number() }), savedAt: z.number() });
const offeredSchema = z.looseObject({ rubric: z.object({ version: z.number() }) });

/** Has the last version that is left of a rubric be the one that is offered; without any the rubric goes. */
async function offerLast(open: OpenTable, id: string): Promise<void> {
  const [rubrics, versions] = [open('rubrics'), open('rubricVersions')];
  const [offered] = readable(offeredSchema, [await rubrics.get(id)]);
  const left = readable(savedSchema, await versions.rows(IDBKeyRange.bound([id, 0], [id, Infinity])));
  const last = left.at(-1);
  if (last === undefined) rubrics.delete(id);
  else if (offered !== undefined && left.every(({ rubric }) => rubric.version !== offered.rubric.version)) rubrics.put({ ...offered, ...last });
}

async function removeRubrics(open: OpenTable, came: readonly TeamRow[]): Promise<void> {
  const keys = came.filter(({ kind }) => kind === 'rubric').map(partsOf);
  const versions = open('rubricVersions');
  for (const [id, version] of keys) versions.delete([id, Number(version)]);
  for (const id of new Set(keys.map(([one]) => one))) await offerLast(open, id);
}

/** Removes calibrations and versions of rubrics by what is known of those that came from the store, in the transaction that their tables are open in. */
export async function removeShared(open: OpenTable, came: readonly TeamRow[]): Promise<void> {
  await removeCalibrations(open, came);
  await removeRubrics(open, came);
}
