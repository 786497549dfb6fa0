import { mkdir } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './harness/axe.ts';
import { type Browser, findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { joinCall } from './harness/join-call.ts';
import { afterNextLook, untilPresented } from './harness/rest.ts';
import { viewPage } from './harness/second-connection.ts';
import { start } from './harness/story.ts';

/** A folder for screenshots of every surface; none are taken without it. */
const shots = process.env.SHOTS;

let calls: Awaited<ReturnType<typeof startCallServer>>;
let browser: Browser;

beforeAll(async () => {
  if (shots !== undefined) await mkdir(shots, { recursive: true });
  calls = await startCallServer();
  browser = await launchBrowser({ callPort: calls.port });
});
afterAll(async () => {
  await browser?.context.close();
  calls?.close();
});

const shoot = async (page: Page, name: string) => {
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png` });
};

const field = (panel: Frame | Page) => panel.getByRole('textbox', { name: 'Note', exact: true });

async function join(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const room = await eventually(
    async () => (await Promise.all(page.frames().map(async (frame) => ((await frame.$('#join').catch(() => null)) ? frame : null)))).find(Boolean),
    'the lobby',
  );
  await joinCall(room);
  return page;
}

async function begin(address: string, candidate = 'Grace Candidate') {
  const page = await join(address);
  const panel = await openPanel(page);
  await start(panel, candidate);
  for (const name of ['Move panel', 'Mark this moment']) await panel.getByRole('button', { name }).waitFor();
  return { page, panel };
}

/** Takes a way to another surface by keyboard alone, from wherever the focus is. */
async function choose(page: Page, panel: Frame | Page, name: string): Promise<void> {
  await page.keyboard.press('F2');
  // Some ways are there only once it is known in which tab the panel stands.
  await panel.getByRole('menu', { name: 'Move panel' }).getByText(name, { exact: true }).waitFor();
  for (let tries = 0; tries < 8; tries++) {
    if ((await panel.evaluate(() => document.activeElement?.textContent)) === name) break;
    await page.keyboard.press('ArrowDown');
  }
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe(name);
  // A page that is left is gone before the key is up.
  await page.keyboard.press('Enter').catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

async function frameBox(panel: Frame) {
  const box = await (await panel.frameElement()).boundingBox();
  if (box === null) throw new Error('Expected the panel to be shown.');
  return box;
}

const surfaceOf = (panel: Frame) => panel.evaluate(() => document.documentElement.dataset.surface);

/** Waits until it is stored where the panel is wanted: what comes next must not lose it. */
const untilKept = (panel: Frame, wanted: object) =>
  expect.poll(() => panel.evaluate(async () => (await chrome.storage.local.get('preferences')).preferences)).toMatchObject({ placement: wanted });

type Box = Awaited<ReturnType<typeof frameBox>>;

/** The overlap of two boxes, as the shorter side of their intersection, in pixels. */
const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x), Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)));

/** The document that holds the call: Zoom's is a frame. */
const callFrame = async (page: Page) => {
  for (const frame of page.frames()) if ((await frame.$('.tiles').catch(() => null)) !== null) return frame;
  throw new Error('Expected a call with tiles.');
};

async function tileBoxes(page: Page): Promise<readonly Box[]> {
  const tiles = await (await callFrame(page)).$$('.tile');
  return (await Promise.all(tiles.map((tile) => tile.boundingBox()))).filter((box) => box !== null);
}

/** The tiles that a panel covers, or that are out of sight or hardly to be seen in a window of a width. */
async function findCovered(page: Page, panel: Frame, width: number): Promise<readonly Box[]> {
  const own = await frameBox(panel);
  const isSeen = (tile: Box) => overlap(own, tile) === 0 && tile.x >= 0 && tile.x + tile.width <= width && tile.width > 100;
  return (await tileBoxes(page)).filter((tile) => !isSeen(tile));
}

const sheets = (page: Page) => page.evaluate(() => document.adoptedStyleSheets.length);

describe('switching in the middle of a sentence', () => {
  test('keeps the document, draft, caret, focus and scroll positions on every surface in the call page', async () => {
    const { page, panel } = await begin('https://meet.google.com/mid-sent-nce');
    await field(panel).fill('half a ught');
    await panel.evaluate(() => {
      Reflect.set(window, 'sameDocument', true);
      const note = document.querySelector('textarea');
      note?.setSelectionRange(7, 7);
      document.querySelector('[data-part="scroll"]')?.scrollTo(0, 90);
    });
    const state = () =>
      panel.evaluate(() => {
        const note = document.querySelector('textarea');
        return {
          same: Reflect.get(window, 'sameDocument'),
          text: note?.value,
          caret: note?.selectionStart,
          focused: document.hasFocus() && document.activeElement === note,
          scrolled: document.querySelector('[data-part="scroll"]')?.scrollTop,
        };
      });
    let typed = '';
    for (const [name, surface, letter] of [
      ['Dock left', 'dock', 't'],
      ['Top bar', 'strip', 'h'],
      ['Floating', 'float', 'o'],
    ] as const) {
      await choose(page, panel, name);
      await expect.poll(() => surfaceOf(panel)).toBe(surface);
      await expect.poll(async () => (await state()).focused).toBe(true);
      await page.keyboard.type(letter);
      typed += letter;
      const kept = { same: true, text: `half a ${typed}ught`, caret: 7 + typed.length, focused: true };
      await expect.poll(state).toMatchObject(surface === 'strip' ? kept : { ...kept, scrolled: 90 });
      expect(await findViolations(panel), name).toEqual([]);
      await shoot(page, `meet-${surface}`);
    }
    await choose(page, panel, 'Dock right');
    await choose(page, panel, 'Collapse');
    await expect.poll(async () => (await frameBox(panel)).width).toBe(44);
    expect(await findViolations(panel)).toEqual([]);
    await expect.poll(() => panel.evaluate(() => document.activeElement?.ariaLabel)).toBe('Write a note');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await frameBox(panel)).width).toBe(400);
    await expect.poll(async () => (await state()).focused).toBe(true);
    await page.keyboard.type('!');
    await expect.poll(state).toEqual({ same: true, text: 'half a tho!ught', caret: 11, focused: true, scrolled: 90 });
    expect(await page.evaluate(() => Reflect.get(window, 'seenKeys'))).toEqual([]);
    await page.close();
  });
});

describe('no picture is covered', () => {
  test.each([
    ['Meet', 'https://meet.google.com/nar-rowi-ngg'],
    ['Zoom', 'https://app.zoom.us/wc/123456789/join'],
    ['Teams', 'https://teams.microsoft.com/meet/abc?p=1'],
  ])('in %s, at either width, on either side, by the rail or by the strip; closed, the page is as it was', async (_name, address) => {
    const { page, panel } = await begin(address);
    const around = ['Top bar', 'Collapse'];
    for (const [width, names] of [
      [1280, ['Dock right', 'Dock left', ...around]],
      [1440, ['Dock left', 'Dock right']],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of names) {
        await choose(page, panel, name);
        await expect.poll(() => findCovered(page, panel, width), { message: `${name} at ${width}` }).toEqual([]);
        expect(await tileBoxes(page)).toHaveLength(2);
        if (name !== 'Collapse') continue;
        await expect.poll(() => panel.evaluate(() => document.activeElement?.ariaLabel)).toBe('Write a note');
        await page.keyboard.press('Enter');
        await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('note');
      }
    }
    await afterNextLook(page);
    await expect.poll(() => surfaceOf(panel)).toBe('dock');
    const closer = await eventually(() => findLauncher(page, 'Close Plumbline'), 'the button that closes');
    const own = await frameBox(panel);
    expect(closer.x).toBeGreaterThan(own.x);
    expect(closer.y).toBeLessThan(own.y);
    await page.mouse.click(closer.x, closer.y);
    await expect.poll(() => sheets(page)).toBe(0);
    await expect.poll(async () => Math.max(...(await tileBoxes(page)).map(({ width }) => width))).toBeGreaterThan(900);
    await page.close();
  });

  test("if Zoom's client is the page itself, the panel floats where it covers least, offers the side panel, and does not narrow the page", async () => {
    const page = await join('https://app.zoom.us/wc/join/987654321');
    const panel = await openPanel(page);
    await expect.poll(() => surfaceOf(panel)).toBe('float');
    await start(panel, 'Zoe Zoom');
    await panel.getByRole('button', { name: "Use the browser's side panel" }).waitFor();
    expect(await findViolations(panel)).toEqual([]);
    await shoot(page, 'zoom-unframed');
    await expect.poll(() => sheets(page)).toBe(0);
    const coversMore = async () => {
      const [large] = (await tileBoxes(page)).toSorted((a, b) => b.width - a.width);
      const own = await frameBox(panel);
      const right = 1440 * 0.98 - own.width * 0.98;
      return large === undefined ? Number.NaN : overlap(own, large) - overlap({ ...own, x: right }, large);
    };
    await expect.poll(coversMore).toBeLessThan(1);
    await page.close();
  });

  test('a panel that had to float in a narrow window docks again in a wide one', async () => {
    const { page, panel } = await begin('https://meet.google.com/nar-rowr-win');
    for (const [width, surface] of [
      [1360, 'dock'],
      [480, 'float'],
      [1360, 'dock'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => surfaceOf(panel)).toBe(surface);
    }
    await expect.poll(() => findCovered(page, panel, 1360)).toEqual([]);
    await expect.poll(() => surfaceOf(panel)).toBe('dock');
    await page.close();
  });

  test('if the page cannot be narrowed, the panel floats', async () => {
    const page = await join('https://meet.google.com/noo-room-her');
    await page.addStyleTag({ content: '.tiles { width: 100vw; } #stage { overflow: visible; }' });
    const panel = await openPanel(page);
    await expect.poll(() => surfaceOf(panel)).toBe('float');
    await expect.poll(() => sheets(page)).toBe(0);
    await page.close();
  });

  test('the page gets its width back when the screen is shared, and when another version of the extension takes over', async () => {
    const { page } = await begin('https://meet.google.com/giv-back-one');
    await expect.poll(() => sheets(page)).toBe(1);
    await page.click('#present');
    await expect.poll(() => sheets(page)).toBe(0);
    const point = await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
    await untilPresented(page);
    await page.mouse.click(point.x, point.y);
    await expect.poll(() => sheets(page)).toBe(1);
    await browser.worker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['platform-meet.js', 'content-scripts/call.js'] });
    }, page.url());
    await eventually(() => findLauncher(page, 'Close Plumbline'), 'the panel of the new guest');
    await expect.poll(() => page.frames().filter((frame) => frame.url().includes('/panel.html')).length).toBe(1);
    await expect.poll(() => sheets(page)).toBe(1);
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('plumbline:replace', { cancelable: true })));
    await expect.poll(() => findLauncher(page, 'Close Plumbline')).not.toBeNull();
    await page.close();
  });
});

describe('by pointer and by keyboard', () => {
  test('a docked panel can be resized at its edge, and keeps its width after a reload', async () => {
    const { page, panel } = await begin('https://meet.google.com/res-ized-one');
    const edge = panel.getByRole('separator', { name: 'Panel width' });
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await frameBox(panel)).width).toBe(416);
    await expect.poll(() => edge.getAttribute('aria-valuenow')).toBe('416');
    await page.keyboard.press('End');
    await expect.poll(async () => (await frameBox(panel)).width).toBe(560);
    await untilPresented(page);
    await shoot(page, 'meet-dock-560');
    const { x, y } = await frameBox(panel);
    await page.mouse.move(x + 2, y + 300);
    await page.mouse.down();
    for (const moved of [40, 80, 120]) {
      await page.mouse.move(x + 2 + moved, y + 300);
      await untilPresented(page);
    }
    await page.mouse.up();
    await expect.poll(async () => (await frameBox(panel)).width).toBe(440);
    await choose(page, panel, 'Dock left');
    await expect.poll(async () => (await frameBox(panel)).x).toBe(0);
    await untilKept(panel, { surface: 'dock', side: 'left', width: 440 });
    await page.reload();
    await joinCall(page);
    const again = await openPanel(page);
    await again
      .getByRole('textbox', { name: 'Note', exact: true })
      .or(again.getByRole('textbox', { name: 'Candidate' }))
      .first()
      .waitFor();
    await expect.poll(() => frameBox(again)).toMatchObject({ x: 0, width: 440 });
    await again.getByRole('button', { name: 'Move panel' }).waitFor();
    await choose(page, again, 'Dock right');
    await untilKept(again, { surface: 'dock', side: 'right' });
    await page.close();
  });

  test('a floating panel can be moved', async () => {
    const { page, panel } = await begin('https://meet.google.com/flo-atin-ggg');
    await choose(page, panel, 'Floating');
    await expect.poll(() => surfaceOf(panel)).toBe('float');
    await untilPresented(page);
    const before = await frameBox(panel);
    await page.mouse.move(before.x + 150, before.y + 8);
    await page.mouse.down();
    for (const moved of [50, 100, 200]) {
      await page.mouse.move(before.x + 150 - moved, before.y + 8);
      await untilPresented(page);
    }
    await page.mouse.up();
    await expect.poll(async () => Math.abs((await frameBox(panel)).x - (before.x - 200)) < 3).toBe(true);
    const moved = await frameBox(panel);
    await panel.getByRole('button', { name: 'Drag the panel' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await frameBox(panel)).x < moved.x).toBe(true);
    await choose(page, panel, 'Dock right');
    await untilKept(panel, { surface: 'dock', side: 'right' });
    await page.close();
  });
});

/** What a panel shows of a sentence that is being typed. */
const readSentence = (panel: Frame | Page) =>
  panel.evaluate(() => {
    const note = document.querySelector('textarea');
    const focused = document.activeElement === note;
    return { text: note?.value, caret: note?.selectionStart, focused, scrolled: document.querySelector('[data-part="scroll"]')?.scrollTop };
  });

/** The browser's side panel, which only a connection made after it has opened can see. */
const findSidePanel = () => viewPage(browser, ({ url }) => url.includes('&view'), 'the side panel');

test('a half-typed sentence moves to the side panel, a window, the always-on-top window, and back beside the call', async () => {
  const { page, panel } = await begin('https://meet.google.com/els-ewhe-ree');
  await field(panel).fill('half a ught');
  await panel.evaluate(() => {
    document.querySelector('textarea')?.setSelectionRange(7, 7);
    document.querySelector('[data-part="scroll"]')?.scrollTo(0, 30);
  });
  const sentence = (text: string, caret: number) => ({ text, caret, focused: true, scrolled: 30 });

  await choose(page, panel, 'Browser side panel');
  const { page: side, close: leaveSide } = await findSidePanel();
  await expect.poll(() => readSentence(side)).toEqual(sentence('half a ught', 7));
  await expect.poll(() => sheets(page)).toBe(0);
  await expect.poll(() => findLauncher(page, 'Open Plumbline')).not.toBeNull();
  expect(await findViolations(side)).toEqual([]);
  await side.keyboard.type('t');
  await choose(side, side, 'Pop-out');

  const popOut = await eventually(() => browser.context.pages().find((other) => other.url().includes('&view')), 'the pop-out');
  await leaveSide();
  await expect.poll(() => readSentence(popOut)).toEqual({ ...sentence('half a tught', 8), scrolled: expect.any(Number) });
  expect(await popOut.evaluate(async () => (await chrome.windows.getCurrent()).type)).toBe('popup');
  await popOut.setViewportSize({ width: 420, height: 720 });
  await popOut.keyboard.type('h');
  await choose(popOut, popOut, 'Always on top');

  const isOnTop = (frame: Frame) => frame.parentFrame() !== null && frame.url().includes('&view');
  const onTop = await eventually(
    () =>
      browser.context
        .pages()
        .flatMap((other) => other.frames())
        .find(isOnTop),
    'the window that stays on top',
  );
  await expect.poll(() => readSentence(onTop)).toMatchObject({ text: 'half a thught', caret: 9 });
  expect(await findViolations(popOut)).toEqual([]);
  await shoot(popOut, 'popout-away');
  await shoot(onTop.page(), 'on-top');
  await field(onTop).pressSequentially('o');
  await popOut.getByRole('button', { name: 'Move it back here' }).click();
  await expect.poll(() => readSentence(popOut)).toMatchObject({ text: 'half a thought', focused: true });
  expect(await findViolations(popOut)).toEqual([]);

  const closed = popOut.waitForEvent('close');
  await choose(popOut, popOut, 'Beside the call');
  await closed;
  await expect.poll(() => readSentence(panel)).toMatchObject({ text: 'half a thought', caret: 10, focused: true });
  await page.keyboard.press('Enter');
  await panel.locator('li[data-saved="true"]', { hasText: 'half a thought' }).waitFor();
  await page.close();
});

test('the side panel is shown only for the tab it was opened in', async () => {
  const { page, panel } = await begin('https://meet.google.com/one-side-tab');
  await choose(page, panel, 'Browser side panel');
  const documents = () =>
    browser.worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).map(({ documentUrl }) => documentUrl));
  await expect.poll(documents).toEqual([expect.stringContaining('&view')]);
  const other = await browser.context.newPage();
  await other.goto('https://calls.example/');
  await other.bringToFront();
  const [tab] = await browser.worker.evaluate(() => chrome.tabs.query({ url: 'https://calls.example/*' }));
  const enabledIn = (tabId: number | undefined) =>
    browser.worker.evaluate(async (id) => (await chrome.sidePanel.getOptions(id === undefined ? {} : { tabId: id })).enabled, tabId);
  expect([await enabledIn(undefined), await enabledIn(tab?.id)]).toEqual([false, false]);
  expect((await documents()).filter((url) => !url?.includes('&view'))).toEqual([]);
  await page.bringToFront();
  await expect.poll(documents).toEqual([expect.stringContaining('&view')]);
  await other.close();
  await page.close();
});
