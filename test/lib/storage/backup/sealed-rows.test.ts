import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { BackupFault } from '@/lib/core/backup/format';
import { openSealed, sealRows } from '@/lib/storage/backup/sealed-rows';
import { takeSnapshot } from '@/lib/storage/backup/snapshot';
import { getDatabase } from '@/lib/storage/database/database';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { openDebrief } from '@/lib/storage/debrief/open';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aDebrief, envelopeOf, putUnfinished, receiveFile } from '../debrief/people.ts';
import { dump, makeBackup, restore } from './world.ts';

const never = new AbortController().signal;
const linesNow = async () => (await takeSnapshot({ settings: {}, leftOut: [] }, { signal: never, onRows: () => undefined })).lines.text();
const comment = (id: string) => ({
  ...{ id, debriefId: 'debrief', at: 1, by: { name: 'Edsger', email: null }, replaces: null },
  ...{ kind: 'comment' as const, scorecardId: 'theirs-0', dimension: 'd1', text: 'Words of Edsger' },
});

async function othersArrive(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await receiveFile(envelopeOf({ id: `theirs-${at}`, interviewer: 'Edsger' }, [1, 5]));
}

describe('a backup while one’s own interview is not finished', () => {
  beforeEach(async () => {
    await emptyDatabase();
    await putUnfinished('own', 'Grace Hopper');
    await createDebrief(aDebrief());
    await othersArrive(3);
    await getDatabase().debriefEntries.put(comment('c1'));
    await getDatabase().settledDebriefs.put({ debriefId: 'debrief', revision: 1, body: 'Edsger' });
  });

  test('holds nothing of others as readable text, nor how much there is', async () => {
    const lines = await linesNow();
    expect(lines).not.toMatch(/Edsger|theirs|received|debriefEntries|settledDebriefs/);
    expect(lines).toContain('Grace Hopper');
    await othersArrive(9);
    const endOf = (text: string) => text.trim().split('\n').at(-1);
    expect(endOf(await linesNow())).toBe(endOf(lines));
  });

  test.each(['merge', 'replace'] as const)('brings all of it back, closed (%s)', async (mode) => {
    const before = await dump();
    const file = await makeBackup();
    await emptyDatabase();
    await restore(file, mode);
    expect(await dump()).toEqual(before);
    expect(await openDebrief('debrief')).toEqual({ debrief: aDebrief(), blindness: { state: 'closed', by: expect.anything() } });
  });
});

describe('a sealed line', () => {
  const rows = [{ id: '1', text: 'ä „quoted“ 🙂' }, { id: '2' }];

  test('opens to the rows that were sealed', () => {
    const [line, ...more] = sealRows('debriefEntries', rows);
    expect([openSealed(line?.sealed ?? ''), more]).toEqual([{ table: 'debriefEntries', rows }, []]);
    expect(sealRows('debriefEntries', [])).toEqual([]);
  });

  test('ends before it is too long to be read', () => {
    const long = Array.from({ length: 5 }, (_, at) => ({ id: String(at), text: 'x'.repeat(600_000) }));
    const lines = sealRows('received', long);
    expect(lines).toHaveLength(3);
    expect(lines.flatMap(({ sealed }) => openSealed(sealed).rows)).toEqual(long);
  });

  test.each([
    ['no base64', '%'],
    ['no JSON', btoa('rows')],
    ['no rows', btoa('{"table":"received"}')],
    ['bytes that are no text', btoa('\xff')],
  ])('with %s is broken', (_what, sealed) => expect(() => openSealed(sealed)).toThrow(BackupFault));
});
