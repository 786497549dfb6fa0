import type { Page } from 'playwright-core';
import { backendEngineerJunior as rubric } from '@/lib/rubrics/built-in/backend-engineer-junior';
import { sign } from './story.ts';
import { untilMade } from './until-made.ts';

/** Rows by table, as the database keeps them. */
export type Rows = Readonly<Record<string, readonly object[]>>;

/** Puts rows into the database of an extension page that opens it; on disk when it resolves. */
export async function putRows(page: Page, rows: Rows): Promise<void> {
  await untilMade(page);
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const database = open.result;
          const transaction = database.transaction(Object.keys(given), 'readwrite', { durability: 'strict' });
          for (const [table, entries] of Object.entries(given)) for (const entry of entries) transaction.objectStore(table).put(entry);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    rows,
  );
}

/** An interview of the built-in rubric that ended just now and lacks nothing but its finish; `call` is the Meet call it was held in. */
export function readyInterview(id: string, candidate: string, call: string | null = null): Rows {
  const at = Date.now() - 2_900_000;
  const interview = {
    id,
    scorecardId: `s-${id}`,
    candidate,
    rubric,
    context: call === null ? 'phone' : 'live-call',
    platform: call === null ? 'none' : 'meet',
    call,
    startedAt: at,
    endedAt: at + 2_890_000,
    finishedAt: null,
    revision: 0,
    summary: 'Careful and clear.',
    recommendation: 'yes',
  };
  const notes = rubric.dimensions.map(({ id: dimension }, index) => ({
    id: `n-${id}-${index}`,
    interviewId: id,
    recordedAt: at + 60_000 * (index + 1),
    text: `what was seen of ${dimension}, for ${candidate}`,
    dimension,
    kind: 'note',
    stance: null,
    filled: 1,
  }));
  const ratings = rubric.dimensions.map(({ id: dimension }, index) => ({ interviewId: id, dimension, value: 3 + (index % 3), ratedAt: at + 61_000 }));
  const changes = [{ interviewId: id, at, command: 'startInterview', kind: 'do', of: null, table: 'interviews', before: {}, after: {} }];
  return { interviews: [interview], notes, ratings, changes };
}

/** Opens the review of an interview that lacks nothing but its finish, and signs it. */
export async function openReady(page: Page, origin: string, candidate: string): Promise<void> {
  const id = crypto.randomUUID();
  await page.goto(`${origin}/workspace.html#settings`);
  await page.getByRole('navigation', { name: 'Workspace' }).waitFor();
  await putRows(page, readyInterview(id, candidate));
  await page.goto(`${origin}/panel.html#interview=${id}`);
  await page.getByRole('button', { name: 'Finish scorecard' }).waitFor();
  await sign(page);
}
