import { describe, expect, test } from 'vitest';
import { findRedoable, findUndoable, type HistoryEntry } from '@/lib/core/interview/history';
import { fc } from '../../../setup/properties.ts';

type Step = 'do' | 'undo' | 'redo';

/** Runs steps as the storage does, and in parallel on a plain pair of undo and redo stacks. */
function play(steps: readonly Step[]) {
  const entries: HistoryEntry[] = [];
  const done: number[] = [];
  const undone: number[] = [];
  for (const step of steps) {
    const seq = entries.length + 1;
    const newestFirst = entries.toReversed();
    if (step === 'do') {
      entries.push({ seq, kind: 'do', of: null, command: 'addNote' });
      done.push(seq);
      undone.length = 0;
      continue;
    }
    const of = step === 'undo' ? findUndoable(newestFirst) : findRedoable(newestFirst);
    const [from, to] = step === 'undo' ? [done, undone] : [undone, done];
    expect(of ?? null).toBe(from.at(-1) ?? null);
    const moved = from.pop();
    if (of == null || moved === undefined) continue;
    to.push(moved);
    entries.push({ seq, kind: step, of, command: step });
  }
  return entries;
}

test('undo and redo behave like a pair of stacks', async () => {
  await fc.assert(
    fc.property(fc.array(fc.constantFrom<Step>('do', 'undo', 'redo'), { maxLength: 60 }), (steps) => void play(steps)),
    { numRuns: 1000 },
  );
});

describe('undo passes by', () => {
  test.each(['startInterview', 'startInLobby', 'joinCall', 'endInterview', 'leaveCall', 'resumeInterview', 'finishScorecard'])('%s', (command) => {
    expect(findUndoable([{ seq: 1, kind: 'do', of: null, command }])).toBeUndefined();
  });
});

test('stopping the clock keeps what can be redone', () => {
  const entries = [...play(['do', 'undo']), { seq: 9, kind: 'do', of: null, command: 'endInterview' } as const];
  expect(findRedoable(entries.toReversed())).toBe(1);
});

test('a new change, and the start of an amendment, end redo, whatever came before', () => {
  const done = { seq: 2, kind: 'do', of: null, command: 'addNote' } as const;
  expect(findRedoable([done])).toBeNull();
  expect(findUndoable([{ ...done, command: 'beginAmendment' }])).toBeNull();
});
