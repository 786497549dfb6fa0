import { expect, test } from 'vitest';
import { filingsSchema, noFilings, rememberFiling } from '@/lib/suggestions/filings';

test('the last filing of a text counts', () => {
  const once = rememberFiling(noFilings, { text: 'we shipped it', dimension: 'a' });
  expect(rememberFiling(once, { text: 'we shipped it', dimension: 'b' })).toEqual([{ text: 'we shipped it', dimension: 'b' }]);
});

test('filings stay small, and can be stored and read again', () => {
  let filings = noFilings;
  for (let index = 0; index < 400; index += 1) filings = rememberFiling(filings, { text: `${index} ${'long '.repeat(1000)}`, dimension: 'a' });
  expect(filings).toHaveLength(300);
  expect(filings[0]?.text.startsWith('100 ')).toBe(true);
  expect(filingsSchema.parse(JSON.parse(JSON.stringify(filings)))).toEqual(filings);
  expect(JSON.stringify(filings).length).toBeLessThan(200_000);
});
