import type { CDPSession, Page } from 'playwright-core';
import type { Browser } from './browser.ts';
import { start } from './story.ts';

/** Opens the panel as a page of its own and begins an interview in it. */
export async function startInPanelPage(browser: Browser, candidate: string) {
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/panel.html`);
  const close = page.getByRole('button', { name: 'New interview' });
  await page.locator('#candidate').or(close).first().waitFor();
  if ((await close.count()) > 0) await close.click();
  await start(page, candidate);
  await page.getByRole('button', { name: 'Mark this moment' }).waitFor();
  const field = page.getByRole('textbox', { name: 'Note', exact: true });
  // Right after a deletion the list also says that there, which is no note.
  const rows = page.getByRole('list', { name: 'Notes' }).locator('[data-part="note"]');
  const said = page.locator('[data-part="said"]');
  return { page, field, rows, said };
}

/** A key as a keyboard of another layout gives it. */
export type ForeignKey = { readonly key: string; readonly code: string; readonly text?: string; readonly modifiers?: number };

/** What CDP calls the modifier keys. */
export const modifierKeys = { alt: 1, ctrl: 2, meta: 4, shift: 8 } as const;

/** A page's own line to the browser's input: keys of any layout, and what an input method does. */
export async function openInput(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** Presses a key of another layout. */
export async function pressForeign(input: CDPSession, { key, code, text, modifiers = 0 }: ForeignKey): Promise<void> {
  const typed = text === undefined ? {} : { text, unmodifiedText: text };
  await input.send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', key, code, modifiers, ...typed });
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
}
