import { expect, test } from 'vitest';
import { findExcerpt } from '@/lib/state/interviews/list/excerpt';

const head = 'zoe lindqvist backend engineer, senior';

test("no note is quoted if the row's head matches the search", () => {
  expect(findExcerpt('Zoë senior', head, () => ['zoe said so'])).toBeNull();
});

test('the first note with a word missing in the head is quoted, ignoring accents and case', () => {
  expect(findExcerpt('zoe CAFÉ', head, () => ['nothing here', 'wrote the cafe’s\nqueue', 'café again'])).toBe('wrote the cafe’s queue');
});

test('of a long note the part around the word is quoted', () => {
  const quoted = findExcerpt('needle', head, () => [`${'long words '.repeat(60)}needle ${'and more '.repeat(60)}`]) ?? '';
  expect(quoted).toMatch(/^….*needle.*…$/);
  expect(quoted.length).toBeLessThan(170);
});

test('notes are read only for a word that is missing in the head, and a placeholder is shown until they are', () => {
  let asked = 0;
  const read = () => {
    asked += 1;
    return null;
  };
  expect(findExcerpt('zoe senior', head, read)).toBeNull();
  expect(asked).toBe(0);
  expect(findExcerpt('needle', head, read)).toBe('…');
  expect(asked).toBe(1);
});

test('nothing is quoted where no note contains the word', () => {
  expect(findExcerpt('needle', head, () => ['of hay'])).toBeNull();
});
