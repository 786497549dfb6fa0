import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { adviseCaptions, captionTexts, markTexts } from '@/lib/text/captions/captions';
import { type Browser, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { agreeToCaptions } from './harness/captions.ts';
import { start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const isMarked = async (panel: Frame, words: string) => expect.poll(() => panel.getByRole('img', { name: words }).count()).toBe(1);
const adviceIn = (panel: Frame) => panel.getByRole('region', { name: captionTexts.heading }).locator('[data-part="advice"]');

/** Takes the place of captions out of the page, or puts it back where it was. */
const switchCaptions = (page: Page, selector: string, isOn: boolean) =>
  page.evaluate(
    ([place, on]) => {
      const kept = Reflect.get(globalThis, 'takenCaptions');
      if (on) return kept.before.after(kept.captions);
      const captions = document.querySelector(place);
      const before = document.createComment('captions');
      captions?.replaceWith(before);
      Object.assign(globalThis, { takenCaptions: { captions, before } });
    },
    [selector, isOn] as const,
  );

// The structures are of public material: Teams takes the place away with its captions, Zoom its box; neither says it in a button that always stands.
test.each([
  ['teams', 'https://teams.microsoft.com/v2/?fixture=teams-captions-guest', '[data-tid="closed-caption-renderer-wrapper"]'],
  ['zoom', 'https://app.zoom.us/wc/81234567890/join?fixture=zoom-captions-two-speakers', '.live-transcription-subtitle__box'],
] as const)(
  '%s: captions that are switched off in the call are said so, with what to press, and read again once they are back',
  async (platform, address, place) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    const panel = await openPanel(page);
    await start(panel, 'Nadia Moss');
    await agreeToCaptions(panel);
    await isMarked(panel, markTexts.reading);
    await switchCaptions(page, place, false);
    await isMarked(panel, markTexts['no-captions']);
    expect(await adviceIn(panel).textContent()).toBe(adviseCaptions('no-captions', platform));
    await switchCaptions(page, place, true);
    await isMarked(panel, markTexts.reading);
    await page.close();
  },
);
