import type { Browser } from '@/lib/browser/browser';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '@/entrypoints/background/answer';
import { extensionOrigin, makeEvent, makeRuntime, makeStorageArea, senders, stubBrowser } from '../../setup/extension.ts';

let session = makeStorageArea();
let local = makeStorageArea();
let created: string[] = [];
let titles: unknown[] = [];
type Injection = { readonly target: unknown; readonly files: readonly string[] };
let injected: Injection[] = [];
/** Each test speaks of a tab of its own: what a tab may still ask for is remembered. */
let tab = 100;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  session = makeStorageArea();
  local = makeStorageArea();
  created = [];
  titles = [];
  injected = [];
  tab += 1;
  const done = async () => undefined;
  stubBrowser({
    runtime: { ...makeRuntime(), getContexts: async () => [], getPlatformInfo: done },
    storage: { session, local: { ...local, onChanged: makeEvent() } },
    scripting: {
      executeScript: async (injection: Injection) => {
        injected.push(injection);
        return [{ result: injection.files[0] === '/watch.js' ? { roomy: true, x: 0, y: 0 } : true }];
      },
    },
    alarms: { create: done, clear: done, get: done },
    action: {
      setBadgeBackgroundColor: done,
      setBadgeText: done,
      setBadgeTextColor: done,
      setTitle: async (title: unknown) => void titles.push(title),
    },
    tabs: { create: async ({ url }: { readonly url: string }) => void created.push(url) },
    permissions: { contains: async () => true },
  });
});
afterEach(() => vi.useRealTimers());

type Sender = Browser.runtime.MessageSender;
const ask = (message: unknown, sender: object) => answer(message, sender as Sender);
const script = () => ({ ...senders.script, tab: { id: tab } });
const register = (nonce = crypto.randomUUID()) => ({ type: 'register-nonce', nonce });

const ofOwn = [
  { type: 'poke', priority: 'due' },
  { type: 'check-rubric', subscriptionId: 'x' },
  { type: 'remind' },
  { type: 'suggest-by-model', question: { instructions: '', turn: '{}', dimensions: ['x'] } },
] as const;

describe('what the own documents ask for', () => {
  test.each(ofOwn)('is answered: %o', async (message) => expect(await ask(message, senders.document)).toBeDefined());

  test.each(ofOwn)('is not answered to a content script: %o', async (message) => expect(await ask(message, script())).toBeUndefined());

  test.each(['disguised', 'lookalike', 'other', 'nobody'] as const)('is not answered the sender "%s"', async (who) => {
    for (const message of ofOwn) expect([message.type, await ask(message, senders[who])]).toEqual([message.type, undefined]);
  });
});

describe('a nonce', () => {
  test("is registered for the tab of the asking script, which is told the panel's layout", async () => {
    const message = register();
    expect(await ask(message, script())).toMatchObject({ type: 'place' });
    expect(session.kept.get(`nonce:${message.nonce}`)).toMatchObject({ tab });
  });

  test('is answered with the light or dark theme that the user has chosen', async () => {
    local.kept.set('preferences', { theme: 'dark' });
    expect(await ask(register(), script())).toMatchObject({ root: expect.stringContaining(':host{color-scheme:dark!important}') });
  });

  test.each(['document', 'other', 'nobody'] as const)('is registered for no sender "%s"', async (who) => {
    expect(await ask(register(), senders[who])).toBeUndefined();
    expect([...session.kept.keys()].filter((key) => key.startsWith('nonce:'))).toEqual([]);
  });

  test('can be redeemed once, by a panel of its tab, and not by a content script', async () => {
    const { nonce } = register();
    await ask(register(nonce), script());
    const redeem = { type: 'redeem-nonce', nonce };
    expect(await ask(redeem, script())).toBeUndefined();
    const panel = { ...senders.document, tab: { id: tab } };
    expect([await ask(redeem, panel), await ask(redeem, panel)]).toEqual([true, false]);
  });

  test('cannot be redeemed by a panel outside of tabs', async () => {
    const { nonce } = register();
    await ask(register(nonce), script());
    expect(await ask({ type: 'redeem-nonce', nonce }, senders.worker)).toBe(false);
  });

  test('can be registered twelve times in ten seconds by one tab, and again afterwards', async () => {
    const tries = async () => (await Promise.all(Array.from({ length: 20 }, () => ask(register(), script())))).filter((place) => place !== undefined);
    expect(await tries()).toHaveLength(12);
    expect(await ask(register(), { ...senders.script, tab: { id: 1000 + tab } })).toBeDefined();
    vi.setSystemTime(Date.now() + 10_000);
    expect(await tries()).toHaveLength(12);
  });
});

describe('the nonce of a practice call', () => {
  const page = () => ({ ...senders.document, url: `${extensionOrigin}/practice.html`, tab: { id: tab } });
  const framed = (search: string) => ({ ...page(), url: `${extensionOrigin}/framed/panel.html${search}` });

  test('is registered for that page only, and opens only the panel in its frame', async () => {
    const nonce = crypto.randomUUID();
    const practice = { type: 'register-practice', nonce };
    const redeem = { type: 'redeem-nonce', nonce };
    for (const sender of [script(), { ...page(), url: `${extensionOrigin}/workspace.html` }, senders.other, senders.nobody])
      expect(await ask(practice, sender)).toBeUndefined();
    expect(session.kept.size).toBe(0);
    expect(await ask(practice, page())).toBe(true);
    expect(await ask(redeem, framed(''))).toBe(false);
    await ask(practice, page());
    expect([await ask(redeem, framed('?practice')), await ask(redeem, framed('?practice'))]).toEqual([true, false]);
  });

  test("does not open a practice call's panel in a call page", async () => {
    const message = register();
    await ask(message, script());
    expect(await ask({ type: 'redeem-nonce', nonce: message.nonce }, framed('?practice'))).toBe(false);
  });
});

describe('captions', () => {
  const read = { type: 'read-captions', platform: 'meet' };
  const panel = (frameId = 4) => ({ ...senders.document, url: `${extensionOrigin}/framed/panel.html`, tab: { id: tab }, frameId });
  const framed = async (frame: number, panelFrame = 4) => {
    const message = register();
    await ask(message, { ...script(), frameId: frame });
    await ask({ type: 'redeem-nonce', nonce: message.nonce }, panel(panelFrame));
    injected = [];
  };

  test('are read in the frame of the guest that holds the asking panel, and in no other frame', async () => {
    await framed(0);
    await framed(3, 9);
    expect(await ask(read, panel(9))).toBe(true);
    expect(injected).toEqual([{ target: { tabId: tab, frameIds: [3] }, files: ['/captions-meet.js', '/captions.js'] }]);
  });

  test.each<[name: string, message: object, sender: () => object]>([
    ['a panel that no guest has framed', read, () => panel(5)],
    ['a panel of another tab', read, () => ({ ...panel(), tab: { id: tab + 1000 } })],
    ['a document in no tab', read, () => senders.worker],
    ['a platform that cannot be read', { ...read, platform: 'webex' }, panel],
    ['any other site', { ...read, platform: 'other' }, panel],
  ])('are read for no %s', async (_name, message, sender) => {
    await framed(0);
    expect(await ask(message, sender())).toBe(false);
    expect(injected).toEqual([]);
  });

  test.each(['other', 'nobody', 'script', 'lookalike'] as const)('are read for no sender "%s"', async (who) => {
    await framed(0);
    expect(await ask(read, { ...senders[who], tab: { id: tab }, frameId: 4 })).toBeUndefined();
    expect(injected).toEqual([]);
  });
});

test('a page that refuses panels opens one tab, and another only after five seconds', async () => {
  const openThree = () => Promise.all(Array.from({ length: 3 }, () => ask({ type: 'open-alone' }, script())));
  expect(await openThree()).toEqual([true, undefined, undefined]);
  expect(created).toEqual([`${extensionOrigin}/panel.html#reason=refused`]);
  vi.setSystemTime(Date.now() + 5000);
  await openThree();
  expect(created).toHaveLength(2);
});

test('a page whose panel was admitted opens no tab, until it loads another panel that never is', async () => {
  const guest = { ...script(), frameId: 3 };
  const panel = { ...senders.document, url: `${extensionOrigin}/framed/panel.html`, tab: { id: tab }, frameId: 9 };
  const { nonce } = register();
  await ask(register(nonce), guest);
  await ask({ type: 'redeem-nonce', nonce }, panel);
  expect(await ask({ type: 'open-alone' }, guest)).toBeUndefined();
  expect(created).toEqual([]);
  vi.setSystemTime(Date.now() + 5000);
  await ask(register(), guest);
  expect(await ask({ type: 'open-alone' }, guest)).toBe(true);
  expect(created).toHaveLength(1);
});

test('a panel that one frame of a tab has does not speak for another frame', async () => {
  const panel = { ...senders.document, url: `${extensionOrigin}/framed/panel.html`, tab: { id: tab }, frameId: 9 };
  const { nonce } = register();
  await ask(register(nonce), { ...script(), frameId: 3 });
  await ask({ type: 'redeem-nonce', nonce }, panel);
  expect(await ask({ type: 'open-alone' }, { ...script(), frameId: 0 })).toBe(true);
});

test('the toolbar shows that a page hides the launcher, on a message of our script only', async () => {
  const hidden = { type: 'hidden', hidden: true };
  await ask(hidden, { ...senders.other, tab: { id: tab } });
  expect(titles).toEqual([]);
  await ask(hidden, script());
  expect(titles).toMatchObject([{ tabId: tab }]);
});

test('only our scripts can query and move the launcher, sixty times in ten seconds', async () => {
  const launcher = { type: 'launcher', call: 'meet.google.com/abc-defg-hij' };
  expect(await ask(launcher, senders.other)).toBeUndefined();
  expect(await ask(launcher, script())).toEqual({ look: expect.stringContaining('--top') });
  await ask({ type: 'launcher-moved', above: 0.3 }, { ...script(), url: 'https://meet.google.com/abc-defg-hij' });
  expect(local.kept.get('launcher')).toEqual({ above: { meet: 0.3 } });
  for (const above of [-0.1, 1.1, 'top']) await ask({ type: 'launcher-moved', above }, { ...script(), url: 'https://meet.google.com/' });
  expect(local.kept.get('launcher')).toEqual({ above: { meet: 0.3 } });
  const answers = await Promise.all(Array.from({ length: 70 }, () => ask(launcher, script())));
  expect(answers.filter((answer) => answer !== undefined)).toHaveLength(58);
});

test.each([{ type: 'unheard-of' }, { type: 'register-nonce', nonce: 'short' }, 'poke', null])('%o is no message', async (message) => {
  expect(await ask(message, senders.document)).toBeUndefined();
  expect(await ask(message, script())).toBeUndefined();
});
