import type { Frame, Page } from 'playwright-core';

/** Joins the simulated call that a page or frame shows. A click by the mouse would be lost while the browser does not yet show a frame that is there. */
export async function joinCall(client: Frame | Page): Promise<void> {
  await client.locator('#join').dispatchEvent('click');
  await client.locator('#stage[data-state="in-call"]').waitFor({ state: 'attached' });
}
