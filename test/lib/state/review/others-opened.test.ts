import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { amendScorecard } from '@/lib/core/scorecard/amendment';
import type { ScorecardEnvelope } from '@/lib/core/scorecard/scorecard-schema';
import { tellOthersOpened } from '@/lib/state/review/others-opened';
import { createDebrief } from '@/lib/storage/debrief/commands';
import { lookAtDebrief } from '@/lib/storage/debrief/looks/looks';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { aDebrief, envelopeOf, putFinished, putUnfinished, receiveFile } from '../../storage/debrief/people.ts';

const finishedAt = Date.parse('2026-11-23T17:10:00.000Z');
const hour = 3_600_000;

const envelopeAs = (candidate: string): ScorecardEnvelope => {
  const made = envelopeOf({ id: 's-own', candidate, applicationId: null });
  return { ...made, data: { ...made.data, interview: { ...made.data.interview, id: 'own' } } };
};
const look = (at: number) => lookAtDebrief('debrief', at);
const openedOf = ({ data }: ScorecardEnvelope) => data.interview.othersOpenedAt ?? null;

beforeEach(async () => {
  await emptyDatabase();
  await createDebrief(aDebrief());
  await receiveFile(envelopeOf({ id: 'theirs', interviewer: 'Edsger' }, [1, 5]));
});

describe('a first finish', () => {
  const finish = async (candidate: string) => {
    await putUnfinished('own', candidate);
    return openedOf(await tellOthersOpened(envelopeAs(candidate), null, finishedAt));
  };

  test('tells of a look before it', async () => {
    await look(finishedAt - hour);
    expect(await finish('Grace Hopper')).toBe('2026-11-23T16:10:00.000Z');
  });

  test('tells of a look by a clock that was ahead, as of its own time at the latest', async () => {
    await look(finishedAt + hour);
    expect(await finish('Grace Hopper')).toBe('2026-11-23T17:10:00.000Z');
  });

  test('tells of none where there was none, or of another candidate', async () => {
    expect(await finish('Grace Hopper')).toBeNull();
    await putFinished('own');
    await look(finishedAt - hour);
    expect(await finish('Ada Lovelace')).toBeNull();
  });
});

describe('an amendment', () => {
  const amend = async (before: ScorecardEnvelope, candidate: string) => {
    await putFinished('own', { candidate, applicationId: null, id: 's-own' });
    const made = envelopeAs(candidate);
    return openedOf(await tellOthersOpened(amendScorecard(made, before, 'why'), before, finishedAt + 3 * hour));
  };
  const first = envelopeAs('Grace Hopper');
  const told = {
    ...first,
    data: { ...first.data, interview: { ...first.data.interview, othersOpenedAt: '2026-11-23T16:30:00.000Z' } },
  };

  test('tells what the first finish told, whatever its candidate is called now', async () => {
    expect(await amend(told, 'Mary Murray')).toBe('2026-11-23T16:30:00.000Z');
  });

  test('tells of a look before the first finish that only the corrected name tells of', async () => {
    await look(finishedAt - hour);
    expect(await amend(envelopeAs('Mary Murray'), 'Grace Hopper')).toBe('2026-11-23T16:10:00.000Z');
  });

  test('tells of none that was taken after the first finish', async () => {
    await putFinished('own', { id: 's-own' });
    await look(finishedAt + hour);
    expect(await amend(first, 'Grace Hopper')).toBeNull();
  });
});
