import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { isPracticeAddress } from '@/lib/core/panel/practice';
import { getDatabase } from '@/lib/storage/database/database';
import { removePracticeDatabase } from '@/lib/storage/database/remove-practice';

test('a page with real interviews refuses to remove its database', async () => {
  await getDatabase().open();
  await expect(removePracticeDatabase()).rejects.toThrow('Expected the database of a practice call, found plumbline.');
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['plumbline']);
});

test.each([
  ['/practice.html', '', true],
  ['/framed/panel.html', '?practice', true],
  ['/framed/panel.html', '', false],
  ['/panel.html', '?practice', false],
  ['/workspace.html', '?practice', false],
])('what a page at %s%s keeps is of a practice call alone: %s', (pathname, search, is) => {
  expect(isPracticeAddress({ pathname, search })).toBe(is);
});

test('without an address nothing belongs to a practice call', () => expect(isPracticeAddress(undefined)).toBe(false));
