import type { Frame, Page } from 'playwright-core';

/** For how long after it has come or moved the browser keeps presses from a frame of another origin that asks whether it is seen, as ours do; twice that, in milliseconds. */
const deafMs = 1000;

/** Joins the simulated call that a page or frame shows. A click by the mouse would be lost while the browser does not yet show a frame that is there. */
export async function joinCall(client: Frame | Page): Promise<void> {
  if ('parentFrame' in client && client.parentFrame() !== null) await client.waitForFunction((since) => performance.now() > since, deafMs);
  await client.locator('#join').dispatchEvent('click');
  await client.locator('#stage[data-state="in-call"]').waitFor({ state: 'attached' });
}
