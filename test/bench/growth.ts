/*
 * Whether typing slows down as notes grow in number: node test/bench/growth.ts [rounds, 5] [notes typed, 30]
 * Key to picture and Enter to saved at 10, 1,000 and 10,000 notes, the slope fitted through them, and how long an interview takes to open beside a bare
 * read of what it shows.
 */
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { typeNotes, watchNotes } from './note-typing.ts';
import { openBarePage, reloadPanel, startInterview } from './panel-page.ts';
import { seedNotes } from './seed.ts';
import { fitLine, median } from './stats.ts';

const rounds = Number(process.argv[2] ?? 5);
const notesTyped = Number(process.argv[3] ?? 30);
const sizes = [10, 1000, 10_000] as const;
/** How many notes a panel reads of an interview that it opens. */
const shownNotes = 200;

type Figures = { readonly notes: number; readonly painted: number; readonly saved: number; readonly shown: number; readonly bare: number };

/** Milliseconds of a bare read of what an opened interview shows: its row, how many notes it has, and the last of them. */
async function readBare(count: number): Promise<number> {
  const begun = performance.now();
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['interviews', 'notes', 'ratings', 'ticks']);
      for (const name of ['interviews', 'ratings', 'ticks']) transaction.objectStore(name).getAll();
      const notes = transaction.objectStore('notes');
      notes.count();
      let left = count;
      const going = notes.index('[interviewId+recordedAt+id]').openCursor(null, 'prev');
      going.onsuccess = () => {
        left -= 1;
        if (left > 0) going.result?.continue();
      };
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
  return performance.now() - begun;
}

async function measureAt(page: Page, bare: Page, notes: number): Promise<Figures> {
  await seedNotes(bare, notes);
  const read = median(await Promise.all([await bare.evaluate(readBare, shownNotes), await bare.evaluate(readBare, shownNotes)]));
  await reloadPanel(page);
  const { painted, saved, shown } = await typeNotes(page, notesTyped);
  return { notes, painted: median(painted), saved: median(saved), shown, bare: read };
}

async function measureOnce(): Promise<readonly Figures[]> {
  const browser = await launchBrowser({ callPort: 9 });
  try {
    const page = await startInterview(browser, watchNotes);
    await page.waitForTimeout(1000);
    await typeNotes(page, 3);
    const bare = await openBarePage(browser);
    const found: Figures[] = [];
    for (const notes of sizes) found.push(await measureAt(page, bare, notes));
    return found;
  } finally {
    await browser.context.close();
  }
}

const found: Figures[] = [];
for (let round = 0; round < rounds; round++) {
  found.push(...(await measureOnce()));
  console.error(`round ${round + 1} of ${rounds}`);
}
const at = (notes: number, figure: keyof Figures) => median(found.filter((figures) => figures.notes === notes).map((figures) => figures[figure]));
for (const figure of ['painted', 'saved', 'shown', 'bare'] as const) {
  const { slope, error } = fitLine(found.map((figures) => [figures.notes, figures[figure]]));
  const values = sizes.map((notes) => `${at(notes, figure).toFixed(1)} ms at ${notes}`).join(', ');
  console.log(`${figure}: ${values}; slope ${(slope * 1000).toFixed(3)} ± ${(error * 1000).toFixed(3)} ms per 1,000 notes`);
}
process.exit(0);
