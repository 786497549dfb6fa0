import type { Page } from 'playwright-core';

/** Runs in a page before its own scripts: notes when a row says that it is saved, when a key's effect is painted, and when notes are first shown. */
export function watchNotes(): void {
  const seen = { saved: [] as number[], painted: [] as number[], shown: Number.NaN, enter: Number.NaN, wanted: '' };
  Reflect.set(globalThis, 'seen', seen);
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') {
        seen.enter = timeStamp;
        seen.wanted = document.querySelector<HTMLTextAreaElement>('#note')?.value ?? '';
      }
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => key !== 'Enter' && seen.painted.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (Number.isNaN(seen.shown) && document.querySelector('[data-note]') !== null) requestAnimationFrame(() => (seen.shown = performance.now()));
      const last = [...document.querySelectorAll('li[data-saved]')].at(-1);
      if (Number.isNaN(seen.enter) || last?.getAttribute('data-saved') !== 'true' || !last.textContent.includes(seen.wanted)) return;
      seen.saved.push(performance.now() - seen.enter);
      seen.enter = Number.NaN;
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-saved'] });
  });
}

/** Milliseconds from Enter until each note was shown as saved, from each other key to its picture, and from the page's start to its first note. */
export type Typed = { readonly saved: readonly number[]; readonly painted: readonly number[]; readonly shown: number };

/** Types some short notes into a panel's page, one after the other. */
export async function typeNotes(page: Page, notes: number): Promise<Typed> {
  for (let count = 0; count < notes; count++) {
    await page.keyboard.type(`${count} ab`, { delay: 12 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => Reflect.get(globalThis, 'seen'));
}
