import { expect, test } from 'vitest';
import { beginHistory, recordEdit, redoEdit, undoEdit } from '@/lib/core/rubric/edit-history';
import { fc } from '../../../setup/properties.ts';

test('typing in one field within a moment is one step, another field or a pause is another', () => {
  let history = beginHistory('');
  history = recordEdit(history, 'a', 'title', 1000);
  history = recordEdit(history, 'ab', 'title', 1400);
  history = recordEdit(history, 'abc', 'role', 1500);
  history = recordEdit(history, 'abcd', 'role', 9000);
  history = recordEdit(history, 'abcde', null, 9001);
  history = recordEdit(history, 'abcdef', null, 9002);
  expect(history.past).toEqual(['', 'ab', 'abc', 'abcd', 'abcde']);
});

test('typing after undo is a step of its own, and nothing can be redone after it', () => {
  let history = recordEdit(recordEdit(beginHistory('a'), 'b', 'x', 1), 'c', 'y', 2);
  history = recordEdit(undoEdit(history), 'd', 'y', 3);
  expect(history).toMatchObject({ past: ['a', 'b'], present: 'd', future: [] });
});

test('undo to the beginning and redo to the end restore the first and last state, and stop there', async () => {
  await fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
      let history = beginHistory(values[0]);
      for (const value of values.slice(1)) history = recordEdit(history, value, null, 0);
      for (let step = 0; step < values.length + 1; step++) history = undoEdit(history);
      expect(history.present).toBe(values[0]);
      for (let step = 0; step < values.length + 1; step++) history = redoEdit(history);
      expect(history).toMatchObject({ present: values.at(-1), future: [], past: values.slice(0, -1) });
    }),
  );
});
