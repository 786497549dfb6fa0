import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { receiveScorecards } from '@/lib/storage/debrief/receive';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aDebrief, appliedAs, envelopeOf, putFinished, putPrepared, putUnfinished, receiveFile } from './people.ts';

beforeEach(emptyDatabase);
const stored = async () => (await getDatabase().received.toArray()).map(({ scorecardId, revision }) => `${scorecardId} r${revision}`);
const broken = (id: string) => {
  const envelope = envelopeOf({ id });
  return { ...envelope, data: { ...envelope.data, score: { ...envelope.data.score, value: 4.9 } } };
};

test('a scorecard is stored with where it came from, the text of its envelope, and nothing changed', async () => {
  const envelope = envelopeOf({ id: 'other' });
  expect(await receiveFile(envelope, 7000)).toEqual({ outcome: 'new', scorecardId: 'other', candidate: 'Grace Hopper', applicationId: 'A-1' });
  const [row] = await getDatabase().received.toArray();
  expect(row).toMatchObject({ source: { kind: 'file', name: 'other.json' }, receivedAt: 7000, candidate: 'Grace Hopper', applicationId: 'A-1' });
  expect(JSON.parse(row?.body ?? '')).toEqual(envelope);
});

test('a scorecard that contradicts itself is refused with what does not fit, and the rest goes on', async () => {
  const source = { kind: 'file', name: 'x.json' } as const;
  const receipts = await receiveScorecards(
    [
      { envelope: broken('a'), source },
      { envelope: envelopeOf({ id: 'b' }), source },
    ],
    1,
  );
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['contradicts', 'new']);
  expect(receipts[0]).toEqual({ outcome: 'contradicts', faults: [{ code: 'score-differs', params: { stated: 4.9, calculated: 3 } }] });
  expect(await stored()).toEqual(['b r1']);
});

test('of one id and revision there is one body: the same again changes nothing, another is refused, also against this device’s own', async () => {
  await putFinished('own', { id: 'mine' });
  expect((await receiveFile(envelopeOf({ id: 'mine' })))?.outcome).toBe('same');
  expect(await receiveFile(envelopeOf({ id: 'mine' }, [5, 5]))).toEqual({ outcome: 'two-bodies' });
  await receiveFile(envelopeOf({ id: 'other' }));
  expect((await receiveFile(envelopeOf({ id: 'other' })))?.outcome).toBe('same');
  expect(await receiveFile(envelopeOf({ id: 'other' }, [5, 5]))).toEqual({ outcome: 'two-bodies' });
  expect(await stored()).toEqual(['other r1']);
});

test('revisions of a scorecard arrive in any order', async () => {
  expect((await receiveFile(envelopeOf({ id: 'other', revision: 2 })))?.outcome).toBe('new');
  expect((await receiveFile(envelopeOf({ id: 'other', revision: 1 })))?.outcome).toBe('older-revision');
  expect((await receiveFile(envelopeOf({ id: 'other', revision: 3 })))?.outcome).toBe('newer-revision');
  expect(await stored()).toEqual(['other r1', 'other r2', 'other r3']);
});

describe('while one’s own interview is not finished', () => {
  const by = { kind: 'interview', id: 'own', candidate: 'Grace Hopper' };
  test.each<[string, () => Promise<unknown>, object]>([
    ['a running interview of the application', () => putUnfinished('own', 'G. H.', { preparation: appliedAs('A-1') }), { ...by, candidate: 'G. H.' }],
    ['a running interview of the same name', () => putUnfinished('own', 'grace HOPPER'), { ...by, candidate: 'grace HOPPER' }],
    ['a prepared interview', () => putPrepared('own', 'Grace Hopper'), { ...by, kind: 'prepared' }],
  ])('because of %s, nothing is said of what arrives but that it waits', async (_what, prepare, closer) => {
    await prepare();
    const waits = { outcome: 'waits', by: closer };
    expect(await receiveFile(envelopeOf({ id: 'other' }))).toEqual(waits);
    expect(await receiveFile(envelopeOf({ id: 'other' }))).toEqual(waits);
    expect(await receiveFile(envelopeOf({ id: 'other', revision: 2 }))).toEqual(waits);
    const refused = { outcome: 'refused', by: closer };
    expect(await receiveFile(envelopeOf({ id: 'other' }, [5, 5]))).toEqual(refused);
    expect(await receiveFile(broken('third'))).toEqual(refused);
    expect(await stored()).toEqual(['other r1', 'other r2']);
  });

  test('scorecards of other candidates are received as ever', async () => {
    await putUnfinished('own', 'Grace Hopper');
    expect(await receiveFile(envelopeOf({ id: 'b', candidate: 'Ada Lovelace', applicationId: 'A-2' }))).toMatchObject({ outcome: 'new' });
  });

  test('a follow-up of the debrief that a scorecard belongs to does not make it wait', async () => {
    await putFinished('own');
    await createDebrief(aDebrief());
    await putPrepared('again', 'Grace Hopper', appliedAs('A-1', 'debrief'));
    expect((await receiveFile(envelopeOf({ id: 'other' })))?.outcome).toBe('new');
    expect((await receiveFile(envelopeOf({ id: 'unrelated', applicationId: null })))?.outcome).toBe('waits');
  });
});
