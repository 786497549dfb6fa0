import { type BareTable, inTransaction } from '@/lib/storage/bare/transaction';

const texts = ['noteDrafts', 'textEdits', 'sampleDrafts'];

/** Deletes the rows of a table whose interview is not there. */
async function deleteStray(texts: BareTable, interviews: BareTable): Promise<void> {
  const index = texts.by('interviewId');
  for (let owner = await index.firstKey(null); owner !== undefined; owner = await index.firstKey(IDBKeyRange.lowerBound(owner, true)))
    if ((await interviews.count(IDBKeyRange.only(owner))) === 0) for (const key of await index.keys(IDBKeyRange.only(owner))) texts.delete(key);
}

/**
 * Deletes the half-typed texts of interviews that are gone: another panel may have stored some after a deletion or an erasure, in a browser that was
 * closed before they were swept away. Only for the browser's start, when no deletion can be taken back any more.
 */
export const deleteStrayTexts = (): Promise<void> =>
  inTransaction(
    { tables: ['interviews', ...texts], mode: 'readwrite' },
    async (open) => {
      for (const name of texts) await deleteStray(open(name), open('interviews'));
    },
    undefined,
  );
