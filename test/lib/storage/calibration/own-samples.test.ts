import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { deleteOwnSample, listOwnSamples, saveOwnSample } from '@/lib/storage/calibration/own-samples';
import { getDatabase } from '@/lib/storage/database/database';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { ownSample } from '../../core/calibration/sessions.ts';

beforeEach(emptyDatabase);

test('samples are kept by title, replaced when they are edited, and deleted', async () => {
  await saveOwnSample(ownSample({ id: 'b', title: 'Second' }));
  await saveOwnSample(ownSample({ id: 'a', title: 'First' }));
  await saveOwnSample(ownSample({ id: 'b', title: 'Another' }));
  expect((await listOwnSamples()).map(({ id, title }) => [id, title])).toEqual([
    ['b', 'Another'],
    ['a', 'First'],
  ]);
  await deleteOwnSample('b');
  expect((await listOwnSamples()).map(({ id }) => id)).toEqual(['a']);
});

test('what is not a whole sample is not stored, and nothing but the sample is', async () => {
  await expect(saveOwnSample(ownSample({ text: '' }))).rejects.toThrow();
  const provenance = { interviewId: 'i', candidate: 'Grace', createdAt: 1 };
  await saveOwnSample({ ...ownSample({}), ...provenance });
  const [row] = await getDatabase().ownSamples.toArray();
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['dimension', 'id', 'reasons', 'rubric', 'score', 'text', 'title']);
});
