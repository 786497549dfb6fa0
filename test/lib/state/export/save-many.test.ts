import 'fake-indexeddb/auto';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadReports, printAddress, readPrintAddress } from '@/lib/state/export/print';
import { type ExportProgress, saveMany } from '@/lib/state/export/save-many';
import { getDatabase } from '@/lib/storage/database/database';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { scorecardWith } from '../../export/scorecards.ts';
import { anInterview } from '../../interviews.ts';

const saved: { readonly name: string; readonly blob: Blob }[] = [];

async function putScorecard(id: string, candidate: string, revision = 1): Promise<void> {
  const { data, ...rest } = scorecardWith([{ text: 'Asked for the limits.' }], { candidate: { name: candidate, references: {} }, revision });
  const body = JSON.stringify({ ...rest, data: { ...data, interview: { ...data.interview, id } } });
  await getDatabase().scorecards.put({ id: `s-${id}`, revision, interviewId: id, body });
  await getDatabase().interviews.put(anInterview({ id, candidate, finishedAt: 3000 }));
}

beforeEach(async () => {
  saved.length = 0;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    if (given instanceof Blob) blob = given;
    return 'blob:test';
  });
  const link = { href: '', download: '', click: () => saved.push({ name: link.download, blob }) };
  vi.stubGlobal('document', { createElement: () => link });
  await emptyDatabase();
  for (const [id, candidate] of [
    ['a', 'Ada'],
    ['b', 'Barbara'],
    ['c', 'Ada'],
  ] as const)
    await putScorecard(id, candidate);
  await putScorecard('b', 'Barbara', 2);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };
const namesIn = async (blob: Blob) => Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer())));

test('one zip contains the latest scorecard of each finished interview, and progress is reported', async () => {
  const told: ExportProgress[] = [];
  const outcome = await saveMany(['a', 'b', 'gone', 'c'], 'json', { signal: new AbortController().signal, onProgress: (each) => told.push(each) });
  expect(outcome).toEqual({ saved: 3 });
  expect([told[0], told.at(-1)]).toEqual([
    { done: 0, total: 4 },
    { done: 4, total: 4 },
  ]);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^Scorecards, \d{4}-\d\d-\d\d\.zip$/)]);
  expect(await namesIn(saved[0]?.blob ?? new Blob())).toEqual([
    'Ada, Backend Engineer, Junior, 2026-11-23.json',
    'Barbara, Backend Engineer, Junior, 2026-11-23, revision 2.json',
    'Ada, Backend Engineer, Junior, 2026-11-23 (2).json',
  ]);
});

test('a stopped export saves nothing', async () => {
  const stop = new AbortController();
  const onProgress = () => stop.abort();
  expect(await saveMany(['a', 'b', 'c'], 'markdown', { signal: stop.signal, onProgress })).toBe('stopped');
  expect(saved).toEqual([]);
});

test('the export uses no timer, which browsers slow down in hidden pages', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  expect(await saveMany(['a', 'b', 'c'], 'json', unwatched)).toEqual({ saved: 3 });
});

/** The interviews of so many finished scorecards. */
async function putMany(count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, (_, at) => `many ${String(at).padStart(3, '0')}`);
  for (const id of ids) await putScorecard(id, `Candidate ${id}`);
  return ids;
}

test('many are read in few transactions, and all of them are saved in their order', async () => {
  const ids = await putMany(45);
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  expect(await saveMany(ids, 'json', unwatched)).toEqual({ saved: 45 });
  expect(transactions.mock.calls.length).toBeLessThan(20);
  const names = await namesIn(saved[0]?.blob ?? new Blob());
  expect(names.map((name) => name.split(',')[0])).toEqual(ids.map((id) => `Candidate ${id}`));
});

test('of many the progress is reported now and then, and a stop between is heeded', async () => {
  const ids = await putMany(40);
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 7;
    return time;
  });
  const stop = new AbortController();
  const told: number[] = [];
  const onProgress = ({ done }: ExportProgress) => {
    told.push(done);
    if (done > 10) stop.abort();
  };
  expect(await saveMany(ids, 'json', { signal: stop.signal, onProgress })).toBe('stopped');
  expect(told[0]).toBe(0);
  expect(told.length).toBeLessThan(told.at(-1) ?? 0);
  expect(saved).toEqual([]);
});

test('an unreadable latest revision leaves the one before it, and harms no other interview', async () => {
  await getDatabase().scorecards.update(['s-b', 2], { body: '{"type":' });
  await getDatabase().scorecards.update(['s-c', 1], { body: 'null' });
  expect(await saveMany(['a', 'b', 'c'], 'json', unwatched)).toEqual({ saved: 2 });
  expect(await namesIn(saved[0]?.blob ?? new Blob())).toEqual([
    'Ada, Backend Engineer, Junior, 2026-11-23.json',
    'Barbara, Backend Engineer, Junior, 2026-11-23.json',
  ]);
});

test('without finished scorecards nothing is saved', async () => {
  expect(await saveMany(['gone'], 'csv', { signal: new AbortController().signal, onProgress: () => undefined })).toEqual({ saved: 0 });
  expect(saved).toEqual([]);
});

test("the print page's address contains ids only, and gives the scorecards in that order, with their anchors", async () => {
  const request = readPrintAddress(new URL(printAddress({ interviewIds: ['b', 'gone', 'a'], revision: null }), 'https://a.example').hash);
  expect(request).toEqual({ interviewIds: ['b', 'gone', 'a'], revision: null });
  const reports = await loadReports(request, unwatched);
  expect(reports.map(({ candidate }) => candidate)).toEqual(['Barbara', 'Ada']);
  expect(reports[0]?.dimensions[0]?.anchors).toHaveLength(4);
  expect(await loadReports({ interviewIds: ['b'], revision: 3 }, unwatched)).toEqual([]);
});
