import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { afterNextLook, untilPresented } from './harness/rest.ts';
import { untilStored } from './harness/stored.ts';
import { note, start } from './harness/story.ts';

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;

beforeAll(async () => {
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

async function interviewBesideMeet(path: string) {
  const page = await browser.context.newPage();
  await page.goto(`https://meet.google.com/${path}`);
  await joinCall(page);
  const panel = await openPanel(page);
  await start(panel, 'Grace Candidate');
  await panel.getByRole('textbox', { name: 'Note', exact: true }).fill('half a thought');
  return { page, panel, field: panel.getByRole('textbox', { name: 'Note', exact: true }) };
}

/** Waits until keys reach the note: one that is pressed while the browser still moves the focus may be lost. */
const untilTyping = (panel: Frame) => expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');

test.each<[string, string, (page: Page) => Promise<void>]>([
  ['element fullscreen', 'ful-lscr-een', (page) => page.click('#fullscreen')],
  ['a dialog shown with showModal', 'dia-logg-abc', (page) => page.click('#dialog')],
])('above %s the panel stays usable and keeps its state', async (_name, path, cover) => {
  const { page, panel, field } = await interviewBesideMeet(path);
  await cover(page);
  await untilPresented(page);
  expect(panel.isDetached()).toBe(false);
  await expect.poll(() => field.inputValue()).toBe('half a thought');
  await field.click();
  await untilTyping(panel);
  await field.press('End');
  await page.keyboard.type(' more');
  await page.keyboard.press('Enter');
  await panel.locator('li[data-saved="true"]', { hasText: 'half a thought more' }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'seenKeys'))).toEqual([]);
  await page.close();
});

test("if Zoom's client is in a frame, the panel is placed in the page around it", async () => {
  const page = await browser.context.newPage();
  await page.goto('https://app.zoom.us/wc/123456789/join');
  const atTheEdge = async () => ((await findLauncher(page, 'Open Plumbline'))?.x ?? 0) > 1380;
  await expect.poll(atTheEdge).toBe(true);
  const panel = await openPanel(page);
  await start(panel, 'Zoe Zoom');
  await note(panel, 'heard in Zoom');
  expect(panel.parentFrame()?.url()).toBe(page.url());
  await page.close();
});

test('leaving the call opens the review, and the next call begins without a reload', async () => {
  const { page, panel } = await interviewBesideMeet('lea-ving-one');
  await page.click('#leave');
  await panel.getByRole('textbox', { name: 'Summary' }).waitFor();
  await page.click('#next-call');
  await eventually(() => findLauncher(page, 'Close Plumbline'), 'the launcher');
  await page.close();
});

test('a closed panel keeps its size, and takes no keys from the page', async () => {
  const { page, panel } = await interviewBesideMeet('clo-sedd-one');
  await untilTyping(panel);
  const size = () => panel.evaluate(() => `${innerWidth} × ${innerHeight}`);
  const open = await size();
  const { x, y } = await eventually(() => findLauncher(page, 'Close Plumbline'), 'the launcher');
  await page.mouse.click(x, y);
  await expect.poll(() => panel.evaluate(() => document.documentElement.inert)).toBe(true);
  await page.evaluate(() => {
    const own = document.createElement('input');
    own.id = 'own';
    document.body.append(own);
    own.focus();
  });
  await panel.evaluate(() => document.querySelector<HTMLElement>('#note')?.focus());
  await page.keyboard.type('for the call');
  expect(await page.inputValue('#own')).toBe('for the call');
  expect(await size()).toBe(open);
  await openPanel(page);
  await untilTyping(panel);
  await page.close();
});

/** Runs in the call page: every way in which a page's script could detect or reach the panel, with its result. */
async function spy() {
  const hosts = [...document.documentElement.children].filter(({ localName, attributes }) => localName === 'div' && attributes.length <= 2);
  const host = hosts.at(-1);
  if (!(host instanceof HTMLElement)) throw new Error('Expected the panel to have a host.');
  const heard: string[] = [];
  for (const type of ['message', 'keydown', 'keyup', 'input', 'beforeinput', 'paste', 'click', 'pointerdown', 'selectionchange'])
    addEventListener(type, () => heard.push(type), true);
  Reflect.set(window, 'heard', heard);
  host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  heard.length = 0;
  const stored = [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()),
    ...(await caches.keys()),
    document.cookie,
  ];
  return {
    root: host.shadowRoot,
    inside: host.innerHTML,
    words: document.documentElement.textContent.includes('half a thought'),
    frames: window.length + document.querySelectorAll('iframe').length,
    pointed: document.elementsFromPoint(innerWidth - 100, 300).some(({ localName }) => localName === 'iframe' || localName === 'button'),
    loaded: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
    stored: stored.filter((found) => found !== ''),
    focused: document.activeElement?.localName,
    named: Object.keys(window).filter((key) => /plumb/i.test(key)),
  };
}

test("the page's script cannot see or reach the panel", async () => {
  const { page, panel, field } = await interviewBesideMeet('spy-spyy-spy');
  // The page is told by the browser that the focus is in the panel.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('div');
  const found = await page.evaluate(spy);
  expect(found).toEqual({
    root: null,
    inside: '',
    words: false,
    frames: 0,
    pointed: false,
    loaded: 0,
    stored: [],
    focused: 'div',
    named: [],
  });
  await field.click();
  await untilTyping(panel);
  await field.press('End');
  await page.keyboard.type(' that nobody overhears');
  await page.keyboard.press('Enter');
  await panel.locator('li[data-saved="true"]', { hasText: 'half a thought that nobody overhears' }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await page.close();
});

test('a panel that the page removes comes back with everything typed', async () => {
  const { page, panel: thrown } = await interviewBesideMeet('thr-owne-out');
  await untilStored(thrown, 'half a thought');
  await page.evaluate(() => {
    for (const element of [...document.documentElement.querySelectorAll(':scope > div')]) if (element.id === '') element.remove();
  });
  const back = () => page.frames().find((frame) => frame !== thrown && frame.url().includes('/panel.html'));
  const typed = async () =>
    back()
      ?.locator('#note')
      .inputValue({ timeout: 1000 })
      .catch(() => null);
  await expect.poll(typed).toBe('half a thought');
  await page.close();
});

test.each(['framed/panel.html'])('a page that frames %s itself gets an empty page', async (path) => {
  const page = await browser.context.newPage();
  await page.goto('https://meet.google.com/');
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.src = source;
    document.body.append(frame);
  }, `${browser.origin}/${path}#00000000-0000-4000-8000-000000000000`);
  const framed = await eventually(() => page.frames().find((frame) => frame.url().includes(path)), 'the framed page');
  await afterNextLook(framed);
  expect(await framed.locator('#panel').innerHTML()).toBe('');
  await page.close();
});
