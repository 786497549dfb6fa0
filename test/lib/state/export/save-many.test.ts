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
  expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^Scorecards, \d{4}-\d\d-\d\d\.zip$/)]);
  expect(await namesIn(saved[0]?.blob ?? new Blob())).toEqual([
    'Ada, Backend Engineer, Junior, 2026-11-23.json',
    'Barbara, Backend Engineer, Junior, 2026-11-23, revision 2.json',
    'Ada, Backend Engineer, Junior, 2026-11-23 (2).json',
  ]);
});

test('a stopped export saves nothing', async () => {
  const stop = new AbortController();
  const onProgress = ({ done }: ExportProgress) => {
    if (done === 1) stop.abort();
  };
  expect(await saveMany(['a', 'b', 'c'], 'markdown', { signal: stop.signal, onProgress })).toBe('stopped');
  expect(saved).toEqual([]);
});

test('the export uses no timer, which browsers slow down in hidden pages', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  expect(await saveMany(['a', 'b', 'c'], 'json', unwatched)).toEqual({ saved: 3 });
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
