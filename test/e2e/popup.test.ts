import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, findLauncher, launchBrowser } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { untilSeen } from './harness/guest.ts';
import { enterGuestWorld } from './harness/guest-world.ts';
import { joinCall } from './harness/join-call.ts';
import { openPopup } from './harness/popup.ts';
import { afterNextLook } from './harness/rest.ts';
import { addWebhook, finish, note, start } from './harness/story.ts';

/** A folder for screenshots; none are taken without it. */
const shots = process.env.SHOTS;
let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
  if (shots !== undefined) await mkdir(shots, { recursive: true });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

async function shoot(popup: Page, name: string): Promise<void> {
  if (shots === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: `${shots}/popup-${name}-${colorScheme}.png` });
  }
}

const panelIn = (page: Page) => eventually(() => page.frames().find((frame) => /\/(panel|elsewhere)\.html/.test(frame.url())), 'the panel');

async function openAt(address: string, ...clicks: readonly string[]): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  for (const click of clicks) await page.click(click);
  return page;
}

const hasLauncher = (page: Page, name = 'Open Plumbline') => eventually(() => findLauncher(page, name), 'the launcher');
/** What makes the pop-up close may close it before the browser has said that it is done. */
async function closing(popup: Page, act: Promise<void>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!popup.isClosed()) throw error;
  });
}

const linesOf = (popup: Page) => popup.getByRole('status').first().locator('p').allTextContents();

test('over a call it shows what is recognised, and Enter opens the panel', async () => {
  const page = await openAt('https://meet.google.com/pop-uppp-one', '#join');
  await hasLauncher(page);
  await untilSeen(browser, page, 'in-call');
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'Google Meet' }).waitFor();
  await expect.poll(() => linesOf(popup)).toEqual(['In a call.', 'The page shows captions.']);
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent)).toContain('Open the panel');
  expect(await findViolations(popup)).toEqual([]);
  await shoot(popup, 'call');
  await closing(popup, popup.keyboard.press('Enter'));
  await start(await panelIn(page), 'Petra Popup');
  await close();
  await page.close();
});

/** Runs in a page of the extension before its own scripts: the list of tabs is answered once `answer` is called. */
function holdTabs(): void {
  const query = chrome.tabs.query.bind(chrome.tabs);
  const held = new Promise<void>((resolve) => Reflect.set(globalThis, 'answer', resolve));
  Reflect.set(chrome.tabs, 'query', async (which: Parameters<typeof chrome.tabs.query>[0]) => {
    await held;
    return query(which);
  });
}

test('Enter pressed before the button is there opens the panel once it is', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(holdTabs);
  await page.goto(`${browser.origin}/popup.html`);
  expect(await page.getByRole('button').count()).toBe(0);
  const opening = browser.context.waitForEvent('page', { predicate: (opened) => opened.url().includes('/panel.html') });
  await page.keyboard.press('Enter');
  await page.evaluate(() => Reflect.get(globalThis, 'answer')()).catch(() => undefined);
  const panel = await opening;
  await panel.getByRole('textbox', { name: 'Candidate' }).waitFor();
  await panel.close();
  if (!page.isClosed()) await page.close();
});

test('holding the key opens the panel once', async () => {
  const page = await openAt('https://meet.google.com/hel-dkey-one', '#join');
  await hasLauncher(page);
  const { popup, close } = await openPopup(browser, page);
  const main = popup.getByRole('button', { name: 'Open the panel' });
  await closing(
    popup,
    main.evaluate((button: HTMLButtonElement) => {
      for (let times = 0; times < 4; times++) button.click();
    }),
  );
  await hasLauncher(page, 'Close Plumbline');
  await afterNextLook(page);
  await expect.poll(() => findLauncher(page, 'Close Plumbline')).not.toBeNull();
  await close();
  await page.close();
});

test("if the call ended after the pop-up's check, the panel opens all the same", async () => {
  const page = await openAt('https://meet.google.com/gon-esin-ceo', '#join');
  await hasLauncher(page);
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Open the panel' }).waitFor();
  await page.evaluate(() => document.querySelector<HTMLElement>('#go-landing')?.click());
  await untilSeen(browser, page, null);
  await closing(popup, popup.keyboard.press('Enter'));
  await hasLauncher(page, 'Close Plumbline');
  await close();
  await page.close();
});

test('a report contains selectors and versions but no person or address, and is copied by the user', async () => {
  const page = await openAt('https://meet.google.com/rep-ortt-one', '#join');
  await hasLauncher(page);
  await untilSeen(browser, page, 'in-call');
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Report this page' }).click();
  const report = await popup.getByRole('textbox', { name: 'Report' }).inputValue();
  expect(report).toMatch(/^Plumbline \d+\.\d+\.\d+, Chrome \d+\nPlatform: Google Meet\nPage language: en\n/);
  expect(report).toContain('Call: [jsname="r8qRAd"]\n');
  expect(report).toContain('Captions: [role="region"][tabindex="0"] > :has(img):has(span)\n');
  expect(report).toContain('Names: body:has(');
  expect(report).not.toMatch(/Grace|Ivo|rep-ortt|https?:/);
  expect(await findViolations(popup)).toEqual([]);
  await shoot(popup, 'report');
  await popup.getByRole('button', { name: 'Copy' }).click();
  await popup.getByText('Copied. Nothing was sent.').waitFor();
  await popup.getByRole('textbox', { name: 'Report' }).fill('');
  await popup.keyboard.press('Control+V');
  await expect.poll(() => popup.getByRole('textbox', { name: 'Report' }).inputValue()).toBe(report);
  await close();
  await page.close();
});

test('a platform that is switched off gets no script of Plumbline until it is switched on again', async () => {
  const page = await openAt('https://whereby.com/off-and-on');
  await hasLauncher(page);
  const first = await openPopup(browser, page);
  await first.popup.getByRole('button', { name: 'Switch off on Whereby' }).click();
  await first.popup.getByText('Plumbline is switched off here.').waitFor();
  await shoot(first.popup, 'off');
  await eventually(async () => ((await findLauncher(page, 'Open Plumbline')) === null ? true : null), 'no launcher');
  await first.close();
  await page.reload();
  await afterNextLook(page);
  expect(await findLauncher(page, 'Open Plumbline')).toBeNull();
  const second = await openPopup(browser, page);
  await second.popup.getByRole('button', { name: 'Switch on here' }).click();
  await hasLauncher(page);
  await second.close();
  await page.close();
});

test('on any other page it opens the panel there, and the page cannot notice it', async () => {
  const page = await openAt('https://calls.example/room/7', '#join');
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'New interview' }).waitFor();
  await shoot(popup, 'elsewhere');
  await closing(popup, popup.getByRole('button', { name: 'Open Plumbline here' }).click());
  const panel = await panelIn(page);
  await start(panel, 'Ora Other');
  await note(panel, 'heard elsewhere');
  expect(await page.evaluate(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([0, 0]);
  await close();
  await page.close();
});

test('if a page refuses the panel, it opens in a tab that says why', async () => {
  calls.state.headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
  const page = await openAt('https://calls.example/room/8');
  const { popup, close } = await openPopup(browser, page);
  const opening = browser.context.waitForEvent('page', { predicate: (opened) => opened.url().includes('/panel.html') });
  await closing(popup, popup.getByRole('button', { name: 'Open Plumbline here' }).click());
  const tab = await opening;
  await tab.getByText('The call’s page cannot show the panel').waitFor();
  await close();
  calls.state.headers = {};
  await tab.close();
  await page.close();
});

/** A server whose answers a panel waits for before it runs anything, and whether one waits; `answer` gives them. */
async function startSlowness() {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  const state = { isAsked: false };
  const server = createServer((_request, response) => {
    state.isAsked = true;
    void answered.then(() => response.writeHead(204, { 'access-control-allow-origin': '*' }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    state,
    answer,
    end: () => {
      answer();
      server.close();
    },
  };
}

/** Runs in a panel before its own scripts, and holds it up until the server has answered. */
function waitForServer(url: string): void {
  if (location.pathname !== '/elsewhere.html') return;
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
}

test('a panel that is slow is waited for in the page, and no tab is opened for it', async () => {
  const slowness = await startSlowness();
  onTestFinished(slowness.end);
  const page = await openAt('https://calls.example/room/9');
  await page.addInitScript(waitForServer, slowness.url);
  const tabs = () => browser.context.pages().filter((opened) => opened.url().includes('/panel.html')).length;
  const before = tabs();
  const { popup, close } = await openPopup(browser, page);
  await closing(popup, popup.getByRole('button', { name: 'Open Plumbline here' }).click());
  await expect.poll(() => slowness.state.isAsked).toBe(true);
  await hasLauncher(page, 'Close Plumbline');
  // The watching script uses the clock of its world in the page, and checks several times a second.
  const { run } = await enterGuestWorld(page, browser.origin);
  await expect.poll(() => run('plumblineGuest.watched === true')).toBe(true);
  await afterNextLook(page);
  await run('(() => { const { now } = Date; Date.now = () => now() + 10_000; })()');
  await afterNextLook(page);
  expect(await findLauncher(page, 'Close Plumbline')).not.toBeNull();
  slowness.answer();
  await start(await panelIn(page), 'Sal Slow');
  expect(tabs()).toBe(before);
  await close();
  await page.close();
});

test('a self-hosted Jitsi is recognised, and has the launcher once it is added', async () => {
  const address = `http://localhost:${calls.plainPort}/`;
  const page = await openAt(`${address}OwnRoom`);
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'Jitsi' }).waitFor();
  await shoot(popup, 'jitsi');
  await popup.getByRole('button', { name: 'Always on localhost' }).click();
  await hasLauncher(page);
  await close();
  await page.goto(`${address}AnotherRoom`);
  const point = await hasLauncher(page);
  await page.mouse.click(point.x, point.y);
  await start(await panelIn(page), 'Jo Jitsi');
  await page.close();
});

test('where extensions cannot run it links to the workspace and to a new interview', async () => {
  const page = await openAt('chrome://version');
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'New interview' }).waitFor();
  await shoot(popup, 'closed');
  const opening = browser.context.waitForEvent('page', { predicate: (opened) => opened.url().endsWith('/workspace.html#rubrics') });
  await closing(popup, popup.getByRole('button', { name: 'Rubrics' }).click());
  await (await opening).close();
  await close();
  await page.close();
});

test('over a call in a frame of another origin it shows the state of that frame', async () => {
  const page = await openAt('https://acme.webex.com/meet/ivo');
  const client = await eventually(() => page.frames().find((frame) => frame.url().includes('web.webex.com/')), 'the frame of the call');
  await joinCall(client);
  await hasLauncher(page);
  await untilSeen(browser, page, 'in-call');
  const { popup, close } = await openPopup(browser, page);
  await popup.getByRole('heading', { name: 'Webex' }).waitFor();
  await expect.poll(() => linesOf(popup)).toEqual(['In a call.', 'The page shows captions.']);
  await closing(popup, popup.getByRole('button', { name: 'Open the panel' }).click());
  await hasLauncher(page, 'Close Plumbline');
  await close();
  await page.close();
});

test('Settings can remove an added host, and refuse an invalid one', async () => {
  const page = await openAt(`${browser.origin}/workspace.html#settings`);
  await page.getByRole('button', { name: 'Remove localhost' }).click();
  await page.getByRole('button', { name: 'Remove localhost' }).waitFor({ state: 'detached' });
  await expect.poll(() => browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(6);
  await page.getByRole('textbox', { name: 'Self-hosted Jitsi' }).fill('my meetings');
  await page.getByRole('button', { name: 'Add host' }).click();
  await page.getByText('That is no host.').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.close();
});

test('the choice of sites survives a restart of the browser', async () => {
  const once = await launchBrowser({ callPort: calls.port });
  const settings = await once.context.newPage();
  await settings.goto(`${once.origin}/workspace.html#settings`);
  await settings.getByRole('checkbox', { name: 'Whereby' }).click();
  const off = () => once.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  await expect.poll(off).toEqual(['meet', 'zoom', 'teams', 'webex', 'jitsi']);
  await once.context.close();
  const again = await launchBrowser({ callPort: calls.port, profile: once.profile });
  const page = await again.context.newPage();
  await page.goto('https://whereby.com/after-a-restart');
  await afterNextLook(page);
  expect(await findLauncher(page, 'Open Plumbline')).toBeNull();
  await page.goto('https://meet.google.com/aft-errr-one');
  await hasLauncher(page);
  await again.context.close();
});

/** The rows in the database of real interviews, by table. */
const countRows = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = async () => {
          const names = [...open.result.objectStoreNames];
          const tables = open.result.transaction(names);
          const count = (name: string) =>
            new Promise<number>((counted) => {
              const request = tables.objectStore(name).count();
              request.onsuccess = () => counted(request.result);
            });
          const counts = await Promise.all(names.map(async (name) => [name, await count(name)] as const));
          open.result.close();
          resolve(Object.fromEntries(counts));
        };
      }),
  );

async function practise(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Join practice call' }).click();
  const panel = await panelIn(page);
  for (const dimension of ['Problem solving', 'Communication']) {
    const closed = panel.getByRole('button', { name: dimension, expanded: false });
    await panel.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
    if ((await closed.count()) > 0) await closed.click();
    await note(panel, `what was heard of ${dimension}`);
    await panel.getByRole('radiogroup', { name: dimension }).getByRole('radio', { name: '4', exact: true }).click();
  }
  await page.getByText('3 of 5 done').waitFor();
  await shoot(page, 'practice-call');
  expect(await findViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'End and review' }).click();
  await finish(panel);
  await page.getByRole('heading', { name: 'Practice finished' }).waitFor();
  await panel.getByText('This one was sent nowhere').waitFor();
}

test('the practice call from the first page runs to its end, sends nothing, and leaves nothing once it is deleted', async () => {
  const asked: string[] = [];
  const endpoint = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve));
  const address = endpoint.address();
  const setup = await browser.context.newPage();
  await addWebhook(
    setup,
    browser.origin,
    `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`,
    'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=',
  );
  const before = await countRows(setup);
  const page = await openAt(`${browser.origin}/welcome.html`);
  for (;;) {
    const onward = page.getByRole('button', { name: /^(Skip|Continue)$/ });
    const practice = page.getByRole('link', { name: 'Practice call' });
    await onward.last().or(practice).first().waitFor();
    if ((await practice.count()) > 0) break;
    await onward.last().click();
  }
  await page.getByRole('link', { name: 'Practice call' }).click();
  await page.setViewportSize({ width: 1280, height: 860 });
  await practise(page);
  await shoot(page, 'practice-finished');
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 720 });
  await shoot(page, 'practice-narrow');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await countRows(setup)).toEqual(before);
  await page.getByRole('button', { name: 'Delete practice interview' }).click();
  await page.getByText('Nothing of it is left').waitFor();
  expect(await findViolations(page)).toEqual([]);
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    hints: Object.keys(localStorage).filter((key) => key.includes('practice')),
  }));
  expect(left).toEqual({ databases: ['plumbline'], hints: [] });
  await setup.goto(`${browser.origin}/workspace.html#interviews`);
  await setup.getByRole('heading', { name: 'Interviews' }).waitFor();
  expect(await setup.getByText('Practice candidate').count()).toBe(0);
  expect(asked).toEqual([]);
  endpoint.close();
  await setup.close();
  await page.close();
});
