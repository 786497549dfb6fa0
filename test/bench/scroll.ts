import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { type Scrolled, scroll } from '../e2e/harness/scroll.ts';
import { startInterview } from './panel-page.ts';
import { printMedians } from './rounds.ts';
import { seedNotes } from './seed.ts';
import { percentile } from './stats.ts';

const many = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 7);
const few = 100;
const run = { frames: 600, speeds: { reading: 20, skimming: 120 }, late: 25 };

async function scrollNotes(page: Page, total: number, speed: number): Promise<Scrolled> {
  await page.reload();
  await page.locator('#note:focus').waitFor();
  await page.getByText(`${total} · all saved`).waitFor();
  await page.waitForTimeout(1500);
  return page.evaluate(scroll, { frames: run.frames, speed, late: run.late });
}

async function measureOnce(): Promise<Record<string, number>> {
  const browser = await launchBrowser({ callPort: 9 });
  try {
    const page = await startInterview(browser);
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await page.locator('[data-saved="true"]').waitFor();
    const figures: Record<string, number> = {};
    for (const total of [few, many]) {
      await seedNotes(page, total);
      for (const [name, speed] of Object.entries(run.speeds)) {
        const { late, blank, frames } = await scrollNotes(page, total, speed);
        figures[`${name}, ${total} notes: late of ${run.frames} frames`] = late;
        figures[`${name}, ${total} notes: frames with a blank middle`] = blank;
        figures[`${name}, ${total} notes: frame p99, ms`] = percentile(frames, 0.99);
      }
    }
    return figures;
  } finally {
    await browser.context.close();
  }
}

await printMedians(rounds, measureOnce);
process.exit(0);
