import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { allowReload, findLauncher, launchBrowser, makeProfile, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { untilStored } from './harness/stored.ts';
import { note, start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;

beforeAll(async () => {
  calls = await startCallServer();
});
afterAll(() => calls?.close());

const panelsOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('/panel.html'));

async function interrupted(reloads: boolean) {
  const browser = await launchBrowser({ callPort: calls.port });
  if (reloads) await allowReload(browser.context);
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/upd-ated-one');
  await joinCall(page);
  const before = await openPanel(page);
  await start(before, 'Una Update');
  await note(before, 'said before');
  await before.getByRole('textbox', { name: 'Note', exact: true }).pressSequentially('half a thought');
  await untilStored(before, 'half a thought');
  await browser.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  return { browser, page, before };
}

test('an update replaces the open panel in its place, and keeps saved and half-typed notes', async () => {
  const { browser, page, before } = await interrupted(true);
  const after = await eventually(() => panelsOf(page).find((frame) => frame !== before), 'the new panel');
  await after.locator('li[data-saved="true"]', { hasText: 'said before' }).waitFor();
  await expect.poll(() => after.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe('half a thought');
  expect(panelsOf(page)).toHaveLength(1);
  await eventually(() => findLauncher(page, 'Close Plumbline'), 'one open launcher');
  await note(after, 'said after');
  await browser.context.close();
});

test('a panel whose extension was removed says what to do', async () => {
  const { browser, before } = await interrupted(false);
  await before.getByText('Everything you typed is kept. Reload this page to go on.').waitFor();
  await browser.context.close();
});

test('blocked site data is reported, and the panel works in its own tab', async () => {
  const profile = await makeProfile();
  await mkdir(join(profile, 'Default'), { recursive: true });
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  const browser = await launchBrowser({ callPort: calls.port, profile });
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/blo-cked-one');
  await joinCall(page);
  const panel = await openPanel(page);
  await panel.getByRole('heading', { name: 'Plumbline cannot store here' }).waitFor();
  expect(await findViolations(panel)).toEqual([]);
  await expect.poll(() => panel.getByRole('button', { name: "Open in the browser's side panel" }).count()).toBe(1);
  const opened = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Open in a tab' }).click();
  const tab = await opened;
  await start(tab, 'Tab Candidate');
  await note(tab, 'stored all the same');
  await browser.context.close();
});
