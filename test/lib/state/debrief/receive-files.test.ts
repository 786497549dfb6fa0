import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mostScorecardFiles, receiveFiles } from '@/lib/state/debrief/receive-files';
import { getDatabase } from '@/lib/storage/database/database';
import { receivedTexts } from '@/lib/text/debrief/list';
import { envelopeOf, putUnfinished } from '../../storage/debrief/people.ts';
import { beginDebrief } from './world.ts';

const fileOf = (name: string, content: unknown) => new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const third = envelopeOf({ id: 'third', interviewer: 'Katherine' });

async function receive(files: readonly File[], stopAfter = Number.POSITIVE_INFINITY) {
  const stop = new AbortController();
  const progress: number[] = [];
  const onProgress = (done: number) => {
    progress.push(done);
    if (done + 1 >= stopAfter) stop.abort();
  };
  const state = await receiveFiles(files, { signal: stop.signal, onProgress });
  if (state.is !== 'read') throw new Error('Expected what came of the files');
  return { ...state, progress };
}
const receivedIds = async () => (await getDatabase().received.toArray()).map(({ scorecardId, revision }) => `${scorecardId} r${revision}`);

beforeEach(beginDebrief);
afterEach(() => void vi.restoreAllMocks());

test('each file is told for itself, and what is wrong with one does not stop the rest', async () => {
  const wrong = { ...third, data: { ...third.data, id: 'wrong', score: { ...third.data.score, value: 4.9 } } };
  const files = [fileOf('cut-off.json', '{"type":'), fileOf('wrong.json', wrong), fileOf('third.json', third), fileOf('again.json', third)];
  const { outcomes, note, progress } = await receive([...files, fileOf('twisted.json', { ...third, data: { ...third.data, summary: 'Else.' } })]);
  expect(outcomes.map(({ file, tone, scorecardId }) => [file, tone, scorecardId])).toEqual([
    ['cut-off.json', 'refused', null],
    ['wrong.json', 'refused', null],
    ['third.json', 'done', 'third'],
    ['again.json', 'done', 'third'],
    ['twisted.json', 'refused', null],
  ]);
  expect(outcomes.slice(2).map(({ text }) => text)).toEqual([receivedTexts.read, receivedTexts.same, receivedTexts.twoBodies]);
  expect([note, progress]).toEqual([null, [0, 1, 2, 3, 4]]);
  expect(await receivedIds()).toEqual(['other r1', 'third r1']);
});

test('a file that the disk does not take is told by its name, and the rest goes on', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (JSON.stringify(given).includes('"third"')) throw new DOMException('The disk is full.', 'QuotaExceededError');
    return put.apply(this, given);
  });
  const { outcomes } = await receive([fileOf('third.json', third), fileOf('fourth.json', envelopeOf({ id: 'fourth' }))]);
  expect(outcomes.map(({ file, tone }) => [file, tone])).toEqual([
    ['third.json', 'refused'],
    ['fourth.json', 'done'],
  ]);
  expect(outcomes[0]?.text).toMatch(/could not be saved/);
  expect(await receivedIds()).toEqual(['fourth r1', 'other r1']);
});

test('of a scorecard of somebody whom this device still interviews nothing is told', async () => {
  await putUnfinished('again', 'Grace Hopper');
  const { outcomes } = await receive([fileOf('third.json', third)]);
  expect(outcomes).toEqual([{ file: 'third.json', tone: 'waits', text: receivedTexts.waits, candidate: null, scorecardId: null }]);
});

test('stopping keeps what was stored by then and reads no further', async () => {
  const files = ['a', 'b', 'c'].map((id) => fileOf(`${id}.json`, envelopeOf({ id })));
  expect((await receive(files, 2)).outcomes.map(({ file }) => file)).toEqual(['a.json', 'b.json']);
  expect(await receivedIds()).toEqual(['a r1', 'b r1', 'other r1']);
});

test('too many files at once are cut, and the cut is told', async () => {
  const files = Array.from({ length: mostScorecardFiles + 1 }, (_, at) => fileOf(`${at}.json`, '{'));
  const { outcomes, note } = await receive(files);
  expect([outcomes.length, note]).toEqual([mostScorecardFiles, receivedTexts.tooMany(mostScorecardFiles)]);
});
