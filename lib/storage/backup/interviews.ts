import { compareHistories, type HistoryProgress, isNewerThere } from '@/lib/core/backup/histories';
import { type AnyTable, rowsOf } from '@/lib/storage/database/interview-rows';
import type { CopyGroup } from './copy';
import { keyOf, type Row } from './rows';
import { canonical, isSameRow } from './same';

/** What happens to an interview that both a backup and this device have; `adds` are the rows that are added here. */
export type MergeDecision =
  | { readonly kind: 'new' | 'same' | 'kept' | 'updated' | 'both-here' | 'both-there' }
  | { readonly kind: 'filled'; readonly adds: CopyGroup };

/** Reads the rows of an interview in some tables; `read` runs each query. */
export async function readGroup(
  tables: readonly AnyTable[],
  id: string,
  read: (query: () => PromiseLike<unknown[]>) => Promise<readonly Row[]>,
): Promise<CopyGroup> {
  const group = new Map<string, readonly Row[]>();
  for (const table of tables) group.set(table.name, await read(() => rowsOf(table, id).toArray()));
  return group;
}

const withoutTalk = (row: unknown): unknown => (typeof row === 'object' && row !== null ? { ...row, cue: null, reasons: [] } : row);

/** An edit in the form in which histories are compared. Where one device has deleted a transcript, the other still has its words. */
const asCompared = (edit: Row): Row =>
  edit.table === 'suggested' ? { ...edit, before: withoutTalk(edit.before), after: withoutTalk(edit.after) } : edit;

const changeAsCompared = (change: Row): Row =>
  change.table === 'several' && Array.isArray(change.edits) ? { ...change, edits: change.edits.map(asCompared) } : asCompared(change);

/** The entries of a history as texts; each names the change that it undoes by position, because numbers differ between databases. */
function historyOf(group: CopyGroup): readonly string[] {
  const changes = group.get('changes') ?? [];
  const places = new Map(changes.map(({ seq }, index) => [seq, index]));
  return changes.map(({ seq: _seq, of, ...change }) => canonical({ ...changeAsCompared(change), of: places.get(of) ?? null }));
}

const numberIn = (value: unknown) => (typeof value === 'number' ? value : 0);

const progressOf = (group: CopyGroup): HistoryProgress => ({
  revision: numberIn(group.get('interviews')?.[0]?.revision),
  lastChangeAt: numberIn(group.get('changes')?.at(-1)?.at),
});

/** Rows in the backup that are missing here, and rows here with other content, by table, without the history. */
function findDifferences(tables: readonly AnyTable[], here: CopyGroup, there: CopyGroup) {
  const missing = new Map<string, Row[]>();
  const differing = new Map<string, Row[]>();
  for (const table of tables.filter(({ name }) => name !== 'changes')) {
    const known = new Map((here.get(table.name) ?? []).map((row) => [canonical(keyOf(table, row)), row]));
    for (const row of there.get(table.name) ?? []) {
      const found = known.get(canonical(keyOf(table, row)));
      const list = found === undefined ? missing : isSameRow(found, row) ? null : differing;
      list?.set(table.name, [...(list.get(table.name) ?? []), row]);
    }
  }
  return { missing, differing };
}

/** Tables of unsaved text, each with its key and the field of who holds it: both versions are kept, the other one under a new key, held by nobody. */
const wordKeys: Readonly<Record<string, readonly [key: string, holder: string]>> = {
  noteDrafts: ['noteId', 'panel'],
  textEdits: ['id', 'panel'],
  sampleDrafts: ['id', 'page'],
};
/** Tables about which this device alone decides: where a scorecard goes, which interviews belong to one person, and a transcript's choices. */
const ofThisDevice: readonly string[] = ['choices', 'joins', 'turns', 'transcriptChoices', 'suggested'];

/** A different reason of an amendment, as an unsaved edit. */
const reasonAsEdit = (here: CopyGroup, { interviewId, reason }: Row): Row => ({
  id: `${String(interviewId)}~reason`,
  panel: null,
  interviewId,
  of: 'reason',
  base: here.get('amendments')?.[0]?.reason ?? '',
  text: reason,
});

/** What is added where the history is the same: rows that are missing, and other words beside those here. Null where more than words differs. */
function fill(here: CopyGroup, missing: ReadonlyMap<string, Row[]>, differing: ReadonlyMap<string, Row[]>): CopyGroup | null {
  const adds = new Map<string, Row[]>(missing);
  const add = (table: string, row: Row) => adds.set(table, [...(adds.get(table) ?? []), row]);
  for (const [table, rows] of differing) {
    const [key, holder] = wordKeys[table] ?? [];
    if (key !== undefined && holder !== undefined) for (const row of rows) add(table, { ...row, [key]: `${String(row[key])}~other`, [holder]: null });
    else if (table === 'amendments') for (const row of rows) add('textEdits', reasonAsEdit(here, row));
    else if (!ofThisDevice.includes(table)) return null;
  }
  return adds;
}

/** Decides about an interview that is both here and in a backup, where the backup has something that is missing or different here. */
export function decideMerge(tables: readonly AnyTable[], here: CopyGroup, there: CopyGroup): MergeDecision {
  const standing = compareHistories(historyOf(here), historyOf(there));
  const { missing, differing } = findDifferences(tables, here, there);
  if (standing === 'ahead') return { kind: 'kept' };
  if (standing === 'behind') return { kind: 'updated' };
  if (standing === 'same') {
    if (missing.size === 0 && differing.size === 0) return { kind: 'same' };
    const adds = fill(here, missing, differing);
    if (adds !== null) return { kind: 'filled', adds };
  }
  return { kind: isNewerThere(progressOf(here), progressOf(there)) ? 'both-there' : 'both-here' };
}
