import type { Page } from 'playwright-core';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior.ts';

/** Runs in a page of the extension: writes interviews, each a minute after the one before, the last a minute ago. */
function put({ count, row }: { readonly count: number; readonly row: object }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('interviews', 'readwrite');
      const first = Date.now() - count * 60_000;
      for (let number = 1; number <= count; number++) {
        const startedAt = first + (number - 1) * 60_000;
        const id = `put-${String(number).padStart(6, '0')}`;
        const ends = { endedAt: startedAt + 1000, finishedAt: startedAt + 2000 };
        transaction.objectStore('interviews').put({ ...row, ...ends, id, scorecardId: id, candidate: `Candidate ${number}`, startedAt });
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Writes finished interviews by a whole rubric: Candidate 1 is the oldest. The page has to have opened the database. */
export async function putInterviews(page: Page, count: number): Promise<void> {
  const row = { rubric, context: 'live-call', platform: 'meet', call: null, revision: 1, summary: 'Solid throughout.', recommendation: 'yes' };
  await page.evaluate(put, { count, row });
}
