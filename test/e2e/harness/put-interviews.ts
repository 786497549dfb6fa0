import type { Page } from 'playwright-core';
import { untilMade } from './until-made.ts';

const sentence = 'names what could fail before it does, says how it would be seen, and leaves a check behind that would have caught it';
const dimensions = Array.from({ length: 7 }, (_, index) => ({
  id: `dimension-${index}`,
  name: `Dimension ${index}`,
  weight: 10,
  anchors: { low: sentence, three: sentence, four: sentence, five: sentence },
  cues: Array.from({ length: 4 }, () => ({ text: sentence, contexts: [] })),
  questions: Array.from({ length: 2 }, () => ({ text: sentence, minutes: 5, followUps: [sentence], contexts: [] })),
}));
/** A rubric as long as the built-in ones. */
const rubric = {
  id: 'backend-engineer-junior',
  version: 1,
  title: 'Backend Engineer, Junior',
  role: 'Backend Engineer',
  level: 'junior',
  dimensions,
  rules: [{ rule: 'minimum-count', count: 2, score: 4 }],
};

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

/** Writes finished interviews by a whole rubric: Candidate 1 is the oldest. The page has to open the database by itself. */
export async function putInterviews(page: Page, count: number): Promise<void> {
  await untilMade(page);
  const row = { rubric, context: 'live-call', platform: 'meet', call: null, revision: 1, summary: 'Solid throughout.', recommendation: 'yes' };
  await page.evaluate(put, { count, row });
}
