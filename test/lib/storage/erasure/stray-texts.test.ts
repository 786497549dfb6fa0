import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteStrayTexts } from '@/lib/storage/erasure/stray-texts';
import { emptyDatabase } from '../../../setup/empty-database.ts';
import { anInterview } from '../../interviews.ts';

beforeEach(() => emptyDatabase());

test('unsaved texts of deleted interviews are deleted at startup, those of others stay', async () => {
  const { interviews, noteDrafts, textEdits, sampleDrafts } = getDatabase();
  await interviews.put(anInterview({ id: 'here' }));
  for (const interviewId of ['here', 'gone']) {
    await getDatabase()
      .table('noteDrafts')
      .put({ noteId: `n-${interviewId}`, interviewId, text: 'half' });
    await getDatabase()
      .table('textEdits')
      .put({ id: `e-${interviewId}`, interviewId, text: 'half' });
    await getDatabase()
      .table('sampleDrafts')
      .put({ id: `s-${interviewId}`, interviewId });
  }
  await deleteStrayTexts();
  const keys = await Promise.all([noteDrafts, textEdits, sampleDrafts].map((table) => table.toCollection().primaryKeys()));
  expect(keys).toEqual([['n-here'], ['e-here'], ['s-here']]);
});
