import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Suggested } from '@/lib/core/captions/suggested';
import type { ConsentEntry } from '@/lib/core/captions/transcript';
import { type FollowedTurn, turnBounds } from '@/lib/core/captions/turn';
import { listConsents, logConsent } from '@/lib/storage/captions/consents';
import { deleteTranscript } from '@/lib/storage/captions/delete-transcript';
import { takeSuggestion } from '@/lib/storage/captions/suggested-commands';
import { changeTranscriptChoices, findTranscriptChoices } from '@/lib/storage/captions/transcript-choices';
import { countTurns, listTurns, observeTurns, saveTurns } from '@/lib/storage/captions/turns';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteInterview } from '@/lib/storage/interview/delete';
import { undoLast } from '@/lib/storage/interview/edit-commands';
import { addNote } from '@/lib/storage/interview/note-commands';
import { startInterview } from '@/lib/storage/interview/start-command';
import { findBasis, finishScorecard } from '@/lib/storage/scorecard/finish-command';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { fc } from '../../../setup/properties.ts';
import { anInterview } from '../../interviews.ts';

const turn = (id: string, at: number, more: Partial<FollowedTurn> = {}): FollowedTurn => ({
  id,
  at,
  until: at + 5,
  speaker: 'Grace',
  text: `said at ${at}`,
  isOpen: false,
  ...more,
});
const entry = (act: ConsentEntry['act'], at: number, more: Partial<ConsentEntry> = {}): ConsentEntry => ({
  id: `${act} ${at}`,
  interviewId: 'i',
  at,
  act,
  by: 'Ada',
  wording: act === 'agreed' ? 'May I read the captions?' : '',
  ...more,
});
const suggest = (turnId: string, state: 'open' | 'taken' | 'refused', reasons: Suggested['reasons'] = []) =>
  getDatabase().suggested.put({
    turnId,
    interviewId: 'i',
    dimension: 'd',
    stance: 'for',
    cue: null,
    confidence: 0.6,
    reasons,
    state,
    noteId: state === 'taken' ? `note of ${turnId}` : null,
  });
const finish = async (at: number) =>
  finishScorecard('i', at, { scorecard: { id: 's', revision: 1, interviewId: 'i', body: '{}' }, rows: [], basis: await findBasis('i') });

beforeEach(async () => {
  await emptyDatabase();
  await startInterview(anInterview());
  await startInterview(anInterview({ id: 'other' }));
});

describe('turns', () => {
  test('are listed in the order in which they were spoken, and a correction replaces what was stored', async () => {
    expect(await saveTurns('i', [turn('b', 20), turn('a', 10, { isOpen: true, text: 'half a' })])).toBe(true);
    await saveTurns('i', [turn('a', 10, { text: 'half a sentence' })]);
    await saveTurns('other', [turn('c', 5)]);
    expect((await listTurns('i')).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'half a sentence'],
      ['b', 'said at 20'],
    ]);
    expect([await countTurns('i'), await countTurns('other')]).toEqual([2, 1]);
    expect(await getDatabase().turns.get('a')).toEqual({ id: 'a', interviewId: 'i', at: 10, until: 15, speaker: 'Grace', text: 'half a sentence' });
  });

  test('are not stored for a finished or deleted interview', async () => {
    await finish(100);
    await deleteInterview('other');
    expect([await saveTurns('i', [turn('a', 10)]), await saveTurns('other', [turn('b', 10)])]).toEqual([false, false]);
    expect(await getDatabase().turns.count()).toBe(0);
  });

  test('of any length and script can be read again', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant('x'.repeat(turnBounds.text + 7)),
      fc.constant(`${'x'.repeat(turnBounds.text - 1)}👩`),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (words, speaker) => {
        await saveTurns('i', [turn('a', 10, { text: words, speaker })]);
        expect(await listTurns('i')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  test('stored by another page are reported', async () => {
    const stop = new AbortController();
    const heard: string[][] = [];
    observeTurns('i', (turns) => heard.push(turns.map(({ id }) => id)), stop.signal);
    await expect.poll(() => heard).toEqual([[]]);
    await saveTurns('i', [turn('a', 10)]);
    await expect.poll(() => heard.at(-1)).toEqual(['a']);
    stop.abort();
  });
});

describe('the log of consent', () => {
  test('has every entry in the order of time, and none is overwritten', async () => {
    await logConsent(entry('stopped', 30));
    await logConsent(entry('agreed', 20));
    await logConsent(entry('agreed', 40, { interviewId: 'other' }));
    expect((await listConsents('i')).map(({ act, at }) => [act, at])).toEqual([
      ['agreed', 20],
      ['stopped', 30],
    ]);
    await expect(logConsent(entry('agreed', 20, { by: 'Eve' }))).rejects.toThrow();
    expect((await listConsents('i'))[0]?.by).toBe('Ada');
  });
});

describe('what was chosen', () => {
  test('is empty at first, and each change keeps the rest', async () => {
    expect(await findTranscriptChoices('i')).toEqual({ interviewId: 'i', speakers: {}, staysAfterFinish: false });
    await changeTranscriptChoices('i', (before) => ({ ...before, staysAfterFinish: true }));
    await changeTranscriptChoices('i', (before) => ({ ...before, speakers: { ...before.speakers, Grace: 'candidate' } }));
    expect(await findTranscriptChoices('i')).toEqual({ interviewId: 'i', speakers: { Grace: 'candidate' }, staysAfterFinish: true });
  });
});

describe('a transcript that goes', () => {
  const quote = {
    id: 'note of b',
    interviewId: 'i',
    recordedAt: 20,
    text: 'said at 20',
    dimension: null,
    kind: 'note',
    stance: null,
    source: 'quote',
  } as const;
  beforeEach(async () => {
    await logConsent(entry('agreed', 5));
    await saveTurns('i', [turn('a', 10), turn('b', 20), turn('c', 30)]);
    await saveTurns('other', [turn('d', 5)]);
    await suggest('a', 'open');
    await suggest('b', 'taken');
    await suggest('c', 'refused');
    await addNote(quote, 21);
  });
  const left = async () => {
    const { turns, suggested, notes } = getDatabase();
    return {
      turns: (await turns.toArray()).map(({ id }) => id),
      suggested: (await suggested.toArray()).map(({ turnId }) => turnId),
      notes: (await notes.toArray()).map(({ text }) => text),
    };
  };
  const gone = { turns: ['d'], suggested: ['b'], notes: ['said at 20'] };

  test('is deleted with its turns and suggestions; quotes that became notes stay, and the deletion is logged', async () => {
    await deleteTranscript(entry('deleted', 50));
    expect(await left()).toEqual(gone);
    expect((await listConsents('i')).map(({ act, by }) => [act, by])).toEqual([
      ['agreed', 'Ada'],
      ['deleted', 'Ada'],
    ]);
  });

  test("is removed from the history's texts too, whose entries stay and can be undone", async () => {
    await suggest('a', 'open', [{ reason: 'after', question: 'the last bug that fooled you' }]);
    await takeSuggestion({ suggested: { turnId: 'a', interviewId: 'i' }, seen: 'said at 10', noteId: 'note of a', dimension: 'd' }, 40);
    const stored = async () => JSON.stringify(await Promise.all([getDatabase().changes.toArray(), getDatabase().suggested.toArray()]));
    expect(await stored()).toContain('fooled');
    await deleteTranscript(entry('deleted', 50));
    expect(await stored()).not.toContain('fooled');
    expect((await getDatabase().notes.get('note of a'))?.text).toBe('said at 10');
    expect(await undoLast('i', 60)).toMatchObject({ ok: true });
    expect(await getDatabase().notes.get('note of a')).toBeUndefined();
  });

  test('goes when the scorecard is finished', async () => {
    expect(await finish(100)).toEqual({ ok: true, value: null });
    expect(await left()).toEqual(gone);
    expect((await listConsents('i')).at(-1)).toMatchObject({ act: 'deleted', at: 100 });
  });

  test('stays if the choice is unreadable, and the scorecard is finished all the same', async () => {
    await getDatabase().table('transcriptChoices').put({ interviewId: 'i', speakers: 7 });
    expect(await finish(100)).toEqual({ ok: true, value: null });
    expect((await left()).turns).toEqual(['a', 'b', 'c', 'd']);
  });

  test('stays if the user chose that, and no deletion is logged', async () => {
    await changeTranscriptChoices('i', (before) => ({ ...before, staysAfterFinish: true }));
    expect(await finish(100)).toEqual({ ok: true, value: null });
    expect((await left()).turns).toEqual(['a', 'b', 'c', 'd']);
    expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed']);
  });

  test('stays when the finish is refused', async () => {
    expect(await finishScorecard('i', 9, { scorecard: { id: 's', revision: 7, interviewId: 'i', body: '{}' }, rows: [], basis: 0 })).toMatchObject({
      ok: false,
    });
    expect((await left()).turns).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is not logged as deleted at the finish where there was none', async () => {
    await getDatabase().turns.clear();
    await finish(100);
    expect((await listConsents('i')).map(({ act }) => act)).toEqual(['agreed']);
  });
});
