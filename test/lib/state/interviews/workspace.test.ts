import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Listed, observeListed, pageOfInterviews } from '@/lib/state/interviews/workspace';
import { getDatabase } from '@/lib/storage/database/database';
import { anInterview } from '../../interviews.ts';

const many = 620;

beforeEach(async () => {
  await Promise.all(getDatabase().tables.map((table) => table.clear()));
  const small = { ...anInterview().rubric, dimensions: anInterview().rubric.dimensions.slice(0, 1) };
  const rows = Array.from({ length: many }, (_, index) =>
    anInterview({ id: `i${index}`, candidate: `Person ${index}`, rubric: small, startedAt: 1000 + index }),
  );
  await getDatabase().interviews.bulkAdd([...rows, anInterview({ id: 'first', candidate: 'Zo\u00eb First', rubric: small, startedAt: 1 })]);
});

/** What is listed first. */
const listOnce = (typed: string, count: number): Promise<Listed> => {
  const stop = new AbortController();
  return new Promise<Listed>((resolve) => observeListed(typed, count, resolve, stop.signal)).finally(() => stop.abort());
};

test('the latest interviews are listed first, and counting on reaches every one', async () => {
  const first = await listOnce('', pageOfInterviews);
  expect(first.total).toBe(many + 1);
  expect(first.rows).toHaveLength(pageOfInterviews);
  expect(first.rows[0]?.interview.candidate).toBe(`Person ${many - 1}`);
  const all = await listOnce('', 4 * pageOfInterviews);
  expect(all.rows).toHaveLength(many + 1);
  expect(all.rows.at(-1)?.interview.id).toBe('first');
});

test('a search reaches an interview that no list holds yet, accents and case aside', async () => {
  const { rows, total } = await listOnce('zoe f', pageOfInterviews);
  expect(rows.map(({ interview }) => interview.id)).toEqual(['first']);
  expect(total).toBe(many + 1);
});
