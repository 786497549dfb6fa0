import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, findLauncher, launchBrowser, openPanel } from './harness/browser.ts';
import { startCallServer } from './harness/call-server.ts';
import { eventually } from './harness/eventually.ts';
import { enterGuestWorld } from './harness/guest-world.ts';
import { joinCall } from './harness/join-call.ts';
import { note, start } from './harness/story.ts';

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

async function openCall(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`https://meet.google.com/${path}`);
  await joinCall(page);
  await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher');
  return page;
}

/** A path of a call that no other test has: an interview of the same call would resume. */
let callsMade = 0;
const freshPath = () => `abc-defg-${String.fromCharCode(...[callsMade / 26, callsMade++ % 26].map((at) => 97 + Math.floor(at)))}x`;

const panelsOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('/panel.html'));
const field = (panel: Frame | Page) => panel.getByRole('textbox', { name: 'Note', exact: true });

describe('a page cannot take the launcher away', () => {
  test.each<[string, string]>([
    ['a rule for every div', 'div { pointer-events: none !important; visibility: hidden !important; }'],
    [
      'a rule for what stands beside the body',
      'html > :not(head):not(body) { display: none !important; opacity: 0 !important; width: 0 !important; }',
    ],
    ['a rule that moves it', 'html > div { inset: auto !important; translate: 4000px !important; transform: scale(0) !important; }'],
    ['a rule that clips it', 'html > div { clip-path: circle(0) !important; mask-image: linear-gradient(transparent, transparent) !important; }'],
  ])('by %s', async (_name, content) => {
    const page = await openCall(freshPath());
    await page.addStyleTag({ content });
    await start(await openPanel(page), 'Stella Style');
    await eventually(() => findLauncher(page, 'Close Plumbline'), 'the button that closes');
    await page.close();
  });

  test('by attributes and inline styles of the host', async () => {
    const page = await openCall(freshPath());
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      if (!(host instanceof HTMLElement)) throw new Error('Expected the host.');
      host.inert = true;
      host.hidden = true;
      host.ariaHidden = 'true';
      host.popover = 'auto';
      for (const property of ['display', 'pointer-events', 'opacity', 'width']) host.style.setProperty(property, 'none', 'important');
      host.style.setProperty('opacity', '0', 'important');
    });
    await start(await openPanel(page), 'Atta Attribute');
    await page.close();
  });

  test('by removing the host: it is put back at once', async () => {
    const page = await openCall(freshPath());
    const back = await page.evaluate(async () => {
      const host = document.documentElement.lastElementChild;
      host?.remove();
      await Promise.resolve();
      return host?.parentNode === document.documentElement;
    });
    expect(back).toBe(true);
    await openPanel(page);
    await page.close();
  });

  test('by removing it repeatedly: the toolbar shows that, and the page keeps running', async () => {
    const page = await openCall(freshPath());
    await page.evaluate(() => {
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node.parentNode === document.documentElement) node.parentNode.removeChild(node);
      }).observe(document.documentElement, { childList: true });
      document.documentElement.lastElementChild?.remove();
    });
    const badge = () =>
      browser.worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      }, page.url());
    await expect.poll(badge).toBe('!');
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await page.close();
  });

  test('by posting messages: an open panel stays, and the page gets no answer', async () => {
    const page = await openCall(freshPath());
    const panel = await openPanel(page);
    await start(panel, 'Mes Message');
    const answered = await page.evaluate(() => {
      const event = new CustomEvent('plumbline:replace', { cancelable: true });
      document.dispatchEvent(event);
      for (const type of ['leave', 'hand-over', 'close', 'orphaned']) {
        window.postMessage({ type, tabs: [1, 2, 3] }, '*');
        new BroadcastChannel('plumbline-hand-over').postMessage({ type, tabs: [1, 2, 3] });
      }
      return event.defaultPrevented;
    });
    expect(answered).toBe(false);
    const attributes = () => page.evaluate(() => document.documentElement.lastElementChild?.getAttributeNames());
    expect(await attributes()).toEqual([]);
    await note(panel, 'still here');
    expect(panelsOf(page)).toHaveLength(1);
    await page.close();
  });
});

describe('a page cannot open the panel', () => {
  test.each(['panel.html', 'framed/panel.html'])('in a window of %s, which shows no data of an interview', async (path) => {
    const page = await openCall(freshPath());
    const panel = await openPanel(page);
    await start(panel, 'Winnie Window');
    const opening = page.waitForEvent('popup');
    await page.evaluate((url) => void window.open(url, '_blank', 'width=300,height=200'), `${browser.origin}/${path}`);
    const opened = await opening;
    await opened.waitForLoadState();
    expect(await opened.evaluate(() => document.body.textContent)).not.toMatch(/Winnie|interview/i);
    expect(await opened.locator('#panel *').count()).toBe(0);
    await opened.close();
    await page.close();
  });
});

describe('focus that the page takes', () => {
  const chat = () => {
    const input = Object.assign(document.createElement('input'), { id: 'chat' });
    input.style.cssText = 'position: fixed; left: 20px; top: 20px; z-index: 9';
    document.body.append(input);
  };
  const typedInChat = (page: Page) => page.evaluate(() => document.querySelector<HTMLInputElement>('#chat')?.value);

  async function typing() {
    const page = await openCall(freshPath());
    await page.evaluate(chat);
    const panel = await openPanel(page);
    await start(panel, 'Fia Focus');
    await panel.getByRole('button', { name: 'Move panel' }).waitFor();
    const { run } = await enterGuestWorld(page, browser.origin);
    await expect.poll(() => run("typeof plumblineGuest.guest.handlers?.['keep-focus']")).toBe('function');
    await run(`(() => {
      const { handlers } = plumblineGuest.guest;
      const keep = handlers['keep-focus'];
      handlers['keep-focus'] = (message) => {
        globalThis.keeps = message.keep;
        keep(message);
      };
    })()`);
    /** Waits until the script beside the page has heard whether there are words whose field keeps the focus. */
    const untilHeard = (keeps: boolean) => expect.poll(() => run('globalThis.keeps')).toBe(keeps);
    await field(panel).focus();
    await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
    await page.keyboard.type('a private');
    await untilHeard(true);
    return { page, panel, run, untilHeard };
  }
  const inNote = (panel: Frame) => panel.evaluate(() => document.hasFocus() && document.activeElement?.id === 'note');

  test("comes back at once while a note is typed: no letter reaches the page's chat", async () => {
    const { page, panel } = await typing();
    await page.evaluate(() => document.getElementById('chat')?.focus());
    // A key that is pressed while the browser still moves the focus may be lost.
    await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
    await page.keyboard.type(' note');
    expect(await typedInChat(page)).toBe('');
    await expect.poll(() => field(panel).inputValue()).toBe('a private note');
    await page.close();
  });

  test('comes back from a dialog that the page opens', async () => {
    const { page, panel } = await typing();
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
    await page.keyboard.type(' note');
    await expect.poll(() => field(panel).inputValue()).toBe('a private note');
    await page.close();
  });

  test('goes where the user clicks or tabs, and is left to the page while nothing is being typed', async () => {
    const { page, panel, untilHeard } = await typing();
    await page.click('#chat');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('chat');
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
    await page.keyboard.type('to everyone');
    await expect.poll(() => typedInChat(page)).toBe('to everyone');
    await field(panel).click();
    await expect.poll(() => panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => field(panel).inputValue()).toBe('');
    await untilHeard(false);
    await page.evaluate(() => document.getElementById('chat')?.focus());
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
    await page.keyboard.type('!');
    await expect.poll(() => typedInChat(page)).toBe('to everyone!');
    await page.close();
  });

  test('Tab leaves a note that has text', async () => {
    const { page, panel } = await typing();
    const inPage = () => page.evaluate(() => document.activeElement?.localName !== 'div');
    for (let presses = 0; presses < 80 && !(await inPage()); presses++) await page.keyboard.press('Tab');
    await expect.poll(inPage).toBe(true);
    await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(false);
    await page.close();
  });

  test('follows a click although the page handles it for seconds, and comes back from a page that takes it after that', async () => {
    const { page, panel } = await typing();
    await page.evaluate(() => {
      const chat = document.getElementById('chat');
      // The press is handled before the browser moves the focus.
      const busy = () => {
        for (const end = performance.now() + 2000; performance.now() < end; );
      };
      chat?.addEventListener('pointerdown', busy, { once: true });
    });
    await page.click('#chat');
    await expect.poll(() => inNote(panel)).toBe(false);
    await page.keyboard.type('to everyone');
    await expect.poll(() => typedInChat(page)).toBe('to everyone');
    await field(panel).click();
    await expect.poll(() => inNote(panel)).toBe(true);
    await page.keyboard.type(' and');
    await expect.poll(() => field(panel).inputValue()).toBe('a private and');
    await page.evaluate(() => document.getElementById('chat')?.focus());
    await expect.poll(() => inNote(panel)).toBe(true);
    await page.keyboard.type(' note');
    await expect.poll(() => field(panel).inputValue()).toBe('a private and note');
    expect(await typedInChat(page)).toBe('to everyone');
    await page.close();
  });

  test('Tab leaves the panel although the page handles it for seconds', async () => {
    const { page, panel, run } = await typing();
    // Nothing but the note can have the focus in the panel, so Tab leads out of it.
    await panel.evaluate(() => {
      for (let node: Element | null = document.querySelector('#note'); node && node !== document.body; node = node.parentElement)
        for (const other of node.parentElement?.children ?? []) if (other instanceof HTMLElement && other !== node) other.inert = true;
    });
    await run(`(() => {
      const { handlers } = plumblineGuest.guest;
      const release = handlers['release-focus'];
      handlers['release-focus'] = (message) => {
        release(message);
        for (const end = performance.now() + 2000; performance.now() < end; );
        globalThis.released = true;
      };
    })()`);
    await page.keyboard.press('Tab');
    await expect.poll(() => run('globalThis.released')).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName !== 'div')).toBe(true);
    await expect.poll(() => inNote(panel)).toBe(false);
    // By the time the page is idle, the script has handled all messages of the panel.
    await run(`new Promise((resolve) => requestIdleCallback(resolve))`);
    expect(await inNote(panel)).toBe(false);
    expect(await panel.getByRole('alert').filter({ hasText: 'keeps taking the keyboard' }).count()).toBe(0);
    await page.close();
  });

  test('stays in the note when the page says that the screen is shared: the panel closes once the note is left', async () => {
    const { page, panel } = await typing();
    const input = await page.context().newCDPSession(panel);
    // A word that is being composed keeps the field in use, however slow the machine is.
    await input.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.evaluate(() => document.getElementById('present')?.click());
    await panel.getByText('You share your screen.').waitFor();
    expect(await panel.evaluate(() => document.hasFocus() && document.activeElement?.id)).toBe('note');
    await input.send('Input.insertText', { text: 'に' });
    await eventually(() => findLauncher(page, 'Open Plumbline'), 'the launcher of a closed panel');
    await page.close();
  });

  test('shows a message if it cannot be kept', async () => {
    const { page, panel } = await typing();
    await page.evaluate(() => {
      const input = document.getElementById('chat');
      setInterval(() => input?.focus(), 1);
    });
    await panel.getByRole('alert').filter({ hasText: 'keeps taking the keyboard' }).waitFor();
    await page.close();
  });
});

test('the JavaScript world of the guest holds no data of the interview', async () => {
  const page = await openCall(freshPath());
  const panel = await openPanel(page);
  await start(panel, 'Wanda World');
  const { run } = await enterGuestWorld(page, browser.origin);
  expect(await run("chrome.storage.local.get().then(() => 'read', () => 'refused')")).toBe('refused');
  await page.close();
});
