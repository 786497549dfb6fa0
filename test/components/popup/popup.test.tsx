// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { Popup, PopupView } from '@/components/popup/Popup';
import { findSite } from '@/lib/platforms/sites';
import type { ActiveTab } from '@/lib/state/panel/active-tab';
import { makeRuntime, makeStorageArea, stubBrowser } from '../../setup/extension.ts';
import { fireEvent, render, screen, within } from '../render.ts';

const opened: string[] = [];
beforeEach(() => {
  opened.length = 0;
  const tabs = { create: async ({ url }: { url: string }) => void opened.push(new URL(url).pathname + new URL(url).hash) };
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, tabs });
});

const nothingFound = { call: null, phase: null, captions: null, presenting: null, people: null, self: null, frame: null, pictures: null, room: null };
const other = { platform: 'other', language: '', captions: null, matched: nothingFound } as const;
const at = (address: string, more: Partial<ActiveTab>): ActiveTab => {
  const url = new URL(address);
  return { tab: 1, url, page: 'open', site: findSite(url) ?? null, off: false, guest: null, sight: other, ...more };
};

const away: Readonly<Record<string, ActiveTab>> = {
  'a page of Plumbline': at('chrome-extension://plumbline/workspace.html', { page: 'own', sight: null }),
  'a page where no extension may stand': at('chrome://version', { page: 'closed', sight: null }),
  'any other site': at('https://news.example/today', {}),
  'the first page of a call site': at('https://meet.google.com/', { guest: { phase: null, open: false } }),
};

test.each(Object.entries(away))('over %s it shows the menu of the workspace, with a new interview first', async (_name, now) => {
  let done = 0;
  render(<PopupView now={now} onDone={() => done++} />);
  expect(screen.getByRole('heading').textContent).toBe('Plumbline');
  expect(screen.queryByRole('status')).toBeNull();
  const menu = within(screen.getByRole('list', { name: 'Workspace' }));
  expect(menu.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Interviews', 'Rubrics', 'Destinations', 'Settings']);
  const main = screen.getByRole('button', { name: 'New interview' });
  expect(document.activeElement).toBe(main);
  fireEvent.click(main);
  await expect.poll(() => opened).toEqual(['/panel.html#new']);
  fireEvent.click(menu.getByRole('button', { name: 'Destinations' }));
  await expect.poll(() => [opened[1], done]).toEqual(['/workspace.html#destinations', 2]);
  fireEvent.click(screen.getByRole('button', { name: 'Practice call' }));
  await expect.poll(() => [opened[2], done]).toEqual(['/practice.html', 3]);
});

const calls: Readonly<Record<string, readonly [now: ActiveTab, first: string]>> = {
  'a call': [at('https://meet.google.com/abc-defg-hij', { guest: { phase: 'in-call', open: false } }), 'Open the panel'],
  'a call site that is switched off': [at('https://meet.google.com/', { off: true }), 'Switch on here'],
  'a call page that the extension is not in yet': [at('https://meet.google.com/abc-defg-hij', {}), 'Open Plumbline here'],
  'self-hosted Jitsi': [at('https://meet.example/room', { sight: { ...other, platform: 'jitsi' } }), 'Open Plumbline here'],
};

test.each(Object.entries(calls))('over %s it offers the panel first, and the workspace as one line', (_name, [now, first]) => {
  render(<PopupView now={now} onDone={() => undefined} />);
  expect(document.activeElement?.textContent).toBe(first);
  expect(screen.queryByRole('list', { name: 'Workspace' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Workspace' })).toBeTruthy();
});

test("until the active tab has been inspected the pop-up shows the product's name and that it is checking", () => {
  const never = new Promise<never>(() => undefined);
  stubBrowser({ runtime: makeRuntime(), storage: { local: makeStorageArea() }, tabs: { query: () => never }, commands: { getAll: () => never } });
  render(<Popup onDone={() => undefined} />);
  expect(screen.getByRole('heading').textContent).toBe('Plumbline');
  expect(screen.getByText('Looking at this page…')).toBeTruthy();
});
