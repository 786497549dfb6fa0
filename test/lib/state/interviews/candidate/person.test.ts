import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createToastModel } from '@/lib/state/app/toast';
import { createJoining, suggestSame } from '@/lib/state/interviews/candidate/person';
import { joinOutcomes, type ListedInterview, noOutcomes } from '@/lib/state/interviews/list/listed-interview';
import { getDatabase } from '@/lib/storage/database/database';
import { deleteInterview, isDeleted, restoreInterview } from '@/lib/storage/interview/delete';
import { listInterviewEntries } from '@/lib/storage/interview/entries';
import { joinInterviews, listPersonInterviews, restoreJoins, separateInterview } from '@/lib/storage/interview/joins';
import { emptyDatabase } from '../../../../setup/empty-database.ts';
import { anInterview } from '../../../interviews.ts';

const knows = (applicationId: string | null) => ({ preparation: { email: null, role: null, link: null, applicationId } });

beforeEach(async () => {
  await emptyDatabase();
  await getDatabase().interviews.bulkAdd([
    anInterview({ id: 'first', candidate: 'Ada', ...knows('app-1') }),
    anInterview({ id: 'second', candidate: 'Ada L.', ...knows('app-1') }),
    anInterview({ id: 'namesake', candidate: 'Ada', ...knows('app-2') }),
    anInterview({ id: 'unknown', candidate: 'Ada', ...knows(null) }),
    anInterview({ id: 'bare', candidate: 'Bea' }),
  ]);
});

const personOf = async (id: string) => {
  const { ids, byHand } = await listPersonInterviews(id);
  return { ids: ids.toSorted(), byHand: [...byHand].toSorted() };
};

describe('the interviews of one person', () => {
  test('are those of the same application, and never those of the same name', async () => {
    expect(await personOf('first')).toEqual({ ids: ['first', 'second'], byHand: [] });
    expect(await personOf('namesake')).toEqual({ ids: ['namesake'], byHand: [] });
    expect(await personOf('unknown')).toEqual({ ids: ['unknown'], byHand: [] });
  });

  test('include those joined by hand, and those of the same applications as these', async () => {
    await joinInterviews('bare', 'second', 'p', 5);
    expect(await personOf('bare')).toEqual({ ids: ['bare', 'first', 'second'], byHand: ['bare', 'second'] });
    expect((await personOf('first')).ids).toEqual(['bare', 'first', 'second']);
  });

  test('merge two joined groups, and undo parts them again', async () => {
    await joinInterviews('bare', 'unknown', 'p', 5);
    await joinInterviews('first', 'namesake', 'q', 6);
    const before = await joinInterviews('unknown', 'namesake', 'r', 7);
    expect((await personOf('bare')).ids).toEqual(['bare', 'first', 'namesake', 'second', 'unknown']);
    await restoreJoins(before);
    expect((await personOf('bare')).ids).toEqual(['bare', 'unknown']);
    expect((await personOf('namesake')).ids).toEqual(['first', 'namesake', 'second']);
  });

  test('can be separated one by one, and undo joins them again', async () => {
    await joinInterviews('bare', 'unknown', 'p', 5);
    await joinInterviews('bare', 'namesake', 'p', 6);
    await separateInterview('namesake');
    expect((await personOf('bare')).ids).toEqual(['bare', 'unknown']);
    const before = await separateInterview('unknown');
    expect([(await personOf('bare')).ids, await getDatabase().joins.count()]).toEqual([['bare'], 0]);
    await restoreJoins(before);
    expect((await personOf('bare')).ids).toEqual(['bare', 'unknown']);
  });

  test('lose a deleted one, and regain it when it is restored', async () => {
    await joinInterviews('bare', 'unknown', 'p', 5);
    const deleted = await deleteInterview('unknown');
    expect((await personOf('bare')).ids).toEqual(['bare']);
    if (!isDeleted(deleted)) throw new Error('Expected a deleted interview.');
    await restoreInterview(deleted);
    expect((await personOf('bare')).ids).toEqual(['bare', 'unknown']);
  });
});

describe('what could be of the same person', () => {
  const listed = async (): Promise<readonly ListedInterview[]> => joinOutcomes((await listInterviewEntries()).entries, noOutcomes);
  const named = (rows: readonly ListedInterview[]) => rows.map(({ id }) => id).toSorted();

  test('has the same name, ignoring accents and case', async () => {
    const rows = await listed();
    const person = rows.filter(({ id }) => id === 'first' || id === 'second');
    expect(named(suggestSame(rows, person, '', 8))).toEqual(['namesake', 'unknown']);
    expect(suggestSame(rows, person, '', 1)).toHaveLength(1);
  });

  test('contains the typed words', async () => {
    const rows = await listed();
    const person = rows.filter(({ id }) => id === 'first');
    expect(named(suggestSame(rows, person, 'béa', 8))).toEqual(['bare']);
  });
});

test('joining says so, and Undo takes it back', async () => {
  const toast = createToastModel();
  const rows = joinOutcomes((await listInterviewEntries()).entries, noOutcomes);
  const bare = rows.find(({ id }) => id === 'bare');
  if (bare === undefined) throw new Error('Expected Bea.');
  let changes = 0;
  await createJoining(toast.showToast).join('unknown', bare, () => (changes += 1));
  expect((await personOf('unknown')).ids).toEqual(['bare', 'unknown']);
  expect(toast.toast.value?.text).toBe('The interview with Bea was joined.');
  await toast.undoToast();
  expect([(await personOf('unknown')).ids, changes]).toEqual([['unknown'], 2]);
});
