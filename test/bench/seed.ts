import type { Page } from 'playwright-core';

type Kept = { readonly interviewId: string; readonly count: number };

/** The interview that a page's notes belong to, and how many notes there are. */
function findKept(): Promise<Kept> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction('notes').objectStore('notes').getAll();
      asked.onsuccess = () => {
        opening.result.close();
        resolve({ interviewId: asked.result[0]?.interviewId ?? '', count: asked.result.length });
      };
    };
  });
}

/** Puts rows straight into the notes of the extension's database. */
function putNotes(rows: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('notes', 'readwrite');
      for (const row of rows) transaction.objectStore('notes').put(row);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** Adds notes to the one interview that has any, until there are `total`; any page of the extension will do. */
export async function seedNotes(page: Page, total: number): Promise<void> {
  const { interviewId, count } = await page.evaluate(findKept);
  const end = Date.now();
  const rows = Array.from({ length: Math.max(0, total - count) }, (_, index) => ({
    id: `seeded ${String(count + index).padStart(6, '0')}`,
    interviewId,
    recordedAt: end - total + count + index,
    text: `note number ${count + index} with some words of what was said`,
    dimension: 'technical-knowledge',
    kind: 'note',
    stance: null,
    filled: 1,
  }));
  await page.evaluate(putNotes, rows);
}
