import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReceiver } from '../demo/receiver.ts';
import { findViolations } from './harness/axe.ts';
import { findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { untilSeen } from './harness/guest.ts';
import { joinCall } from './harness/join-call.ts';
import { readPictures, takePictures } from './harness/pictures.ts';
import { untilPresented } from './harness/rest.ts';
import { addWebhook, finish, interview, start } from './harness/story.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
let calls: Awaited<ReturnType<typeof startCallServer>>;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  receiver = await startReceiver(secret);
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
  await receiver?.close();
});

/** Where everything of the start form stands that is there from the beginning. */
const boxes = (frame: Frame) =>
  frame.evaluate(() =>
    ['h1', '#candidate', '#rubric', '[data-part="browse"]', 'fieldset', 'fieldset label:last-child', '[type="submit"]', 'main > p', 'main > p a'].map(
      (part) => {
        const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(part)?.getBoundingClientRect() ?? {};
        return [part, ...[x, y, width, height].map(Math.round)];
      },
    ),
  );

/** What has moved in a frame since it was loaded, as the browser tells. */
const findShifts = (frame: Frame) =>
  frame.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => JSON.stringify(entry))));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries are told before this.
        setTimeout(() => resolve([]), 1000);
      }),
  );

describe('beside a call', () => {
  const policies: readonly (readonly [string, Record<string, string>])[] = [
    ['a strict content policy', { 'content-security-policy': "default-src 'self'; frame-src 'none'; object-src 'none'" }],
    ['trusted types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
    ['COEP require-corp', { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }],
    ['COEP credentialless', { 'cross-origin-embedder-policy': 'credentialless' }],
  ];

  test.each(policies)('the panel opens on a page with %s, and the page cannot notice it', async (_name, headers) => {
    calls.state.headers = headers;
    const page = await browser.context.newPage();
    await page.goto('https://meet.google.com/abc-defg-hij');
    await joinCall(page);
    const panel = await openPanel(page);
    await panel.getByRole('textbox', { name: 'Candidate' }).fill('Secret');
    expect(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length, Reflect.get(window, 'seenKeys')])).toEqual([
      0,
      0,
      [],
    ]);
    await page.close();
    calls.state.headers = {};
  });

  test('the landing page gets no launcher, the lobby does', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://meet.google.com/');
    await untilSeen(browser, page, null);
    expect(await findLauncher(page, 'Open Plumbline')).toBeNull();
    await page.click('#go-call');
    await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
    await page.click('#go-landing');
    await eventually(async () => ((await findLauncher(page, 'Open Plumbline')) === null ? true : null), 'an empty page');
    await page.close();
  });

  test('the start form is complete in its first frame, and nothing in it moves', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://meet.google.com/abc-defg-hij');
    const panel = await openPanel(page);
    await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
    const first = await boxes(panel);
    // By then all that comes later has come.
    await panel.locator('#surface').waitFor({ state: 'attached' });
    await panel.locator('#first').waitFor({ state: 'detached' });
    expect(await boxes(panel)).toEqual(first);
    expect(await findShifts(panel)).toEqual([]);
    await page.close();
  });

  test('opened 100 ms after the launcher appears, the panel is dark at once without a white flash, and nothing in it moves', async () => {
    const { context, worker, origin } = browser;
    const reader = await context.newPage();
    await reader.goto(`${origin}/workspace.html#settings`);
    const choose = (theme: string) => worker.evaluate((chosen) => chrome.storage.local.set({ preferences: { theme: chosen } }), theme);
    await choose('dark');
    // The settings page, like any other, stores the look for the next pages.
    await expect.poll(() => reader.evaluate(() => localStorage.getItem('plumbline:framed-look'))).toContain('dark');
    const page = await context.newPage();
    // Where a page says nothing of its ground the browser has it white; the call's own is dark.
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('https://meet.google.com/abc-defg-hij');
    const point = await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stop = await takePictures(page);
    await page.mouse.click(point.x, point.y);
    const panel = await eventually(() => page.frames().find((frame) => frame.url().includes('/panel.html')), 'the panel');
    await panel.locator('#surface').waitFor({ state: 'attached' });
    await panel.locator('#first').waitFor({ state: 'detached' });
    await untilPresented(page);
    const pictures = await stop();
    const { width = 1440, height = 860 } = page.viewportSize() ?? {};
    const shown = await readPictures(reader, pictures, { x: width - 390, y: 40, width: 380, height: height - 80 });
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.at(-1)?.colors).toBeGreaterThan(100);
    expect(shown.filter(({ brightness }) => brightness > 90)).toEqual([]);
    expect(await findShifts(panel)).toEqual([]);
    await choose('system');
    await Promise.all([page.close(), reader.close()]);
  });

  test.each([320, 400, 560])('at %i px the static form has the same layout as the form that replaces it', async (width) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${browser.origin}/panel.html`);
    await page.locator('#first').waitFor({ state: 'detached' });
    const later = await boxes(page.mainFrame());
    await page.evaluate(async () => {
      const drawn = new DOMParser().parseFromString(await (await fetch('/panel.html')).text(), 'text/html').getElementById('first');
      document.getElementById('panel')?.replaceWith(drawn ?? '');
    });
    expect(await boxes(page.mainFrame())).toEqual(later);
    await page.close();
  });

  test('a finished scorecard is delivered once, signed', async () => {
    const page = await browser.context.newPage();
    await addWebhook(page, browser.origin, receiver.url, secret);
    await page.goto('https://meet.google.com/abc-defg-hij');
    await joinCall(page);
    const panel = await openPanel(page);
    expect(await findViolations(panel)).toEqual([]);
    await start(panel, 'Grace Candidate');
    await interview(panel);
    expect(await findViolations(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'End and review' }).click();
    receiver.faults.push({ status: 429, headers: { 'retry-after': '3600' } });
    await finish(panel);
    await panel.getByText('Queued').waitFor();
    await panel.getByRole('button', { name: 'Retry now' }).click();
    await panel.getByText('Delivered').waitFor();
    expect(await findViolations(panel)).toEqual([]);
    expect(receiver.effects.size).toBe(1);
    expect(receiver.arrivals.every(({ verified }) => verified)).toBe(true);
    expect(new Set(receiver.arrivals.map(({ body }) => body)).size).toBe(1);
    await page.close();
  });

  test('a press that began on the static form starts the interview, however long it is held', async () => {
    const page = await browser.context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const [field, button] = document.querySelectorAll<HTMLInputElement | HTMLButtonElement>('#first #candidate, #first [type="submit"]');
        if (field === undefined || button === undefined) return;
        const press = (type: string) => button.dispatchEvent(new PointerEvent(type, { bubbles: true }));
        field.value = 'Grace Candidate';
        press('pointerdown');
        Object.assign(globalThis, {
          release: () => {
            press('pointerup');
            button.click();
          },
        });
      });
    });
    await page.goto(`${browser.origin}/panel.html#new`);
    // By then the script that replaces the static form has run.
    await page.evaluate('Promise.all(Array.from(document.querySelectorAll(\'link[rel="rest"]\'), ({ href }) => import(href)))');
    await untilPresented(page);
    expect(await page.locator('#first').count()).toBe(1);
    await page.evaluate(() => Reflect.get(globalThis, 'release')());
    await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
    await page.close();
  });
});
