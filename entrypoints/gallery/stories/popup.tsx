import { Looking, PopupView } from '@/components/popup/Popup';
import { Report } from '@/components/popup/Report';
import { findSite } from '@/lib/platforms/sites';
import type { ActiveTab } from '@/lib/state/panel/active-tab';
import type { Story } from '../story';

const nothing = () => undefined;
const nothingFound = { call: null, phase: null, captions: null, presenting: null, people: null, self: null, frame: null, pictures: null, room: null };
const matched = { ...nothingFound, call: '[jsname="r8qRAd"]', phase: 'in-call', captions: '.nMcdL' };

const at = (address: string, more: Partial<ActiveTab> = {}): ActiveTab => {
  const url = new URL(address);
  const sight = { platform: 'meet', language: 'en', captions: true, matched } as const;
  return { tab: 1, url, page: 'open', site: findSite(url) ?? null, off: false, guest: { phase: 'in-call', open: false }, sight, ...more };
};

const meet = 'https://meet.google.com/abc-defg-hij';
const unknown = { platform: 'other', language: '', captions: null, matched: nothingFound } as const;

const states: Readonly<Record<string, ActiveTab>> = {
  'in a call': at(meet),
  'in a call, with the panel open and the screen shared': at(meet, {
    guest: { phase: 'in-call', open: true },
    sight: { platform: 'meet', language: 'en', captions: false, matched: { ...matched, presenting: 'a captured screen' } },
  }),
  'before a call that only its address tells': at('https://whereby.com/grace', {
    guest: { phase: 'lobby', open: false },
    sight: { ...unknown, platform: 'whereby' },
  }),
  'a call that is lost from sight': at(meet, { sight: { ...unknown, platform: 'meet', captions: false } }),
  'switched off': at(meet, { off: true, guest: null }),
  'a page of Jitsi on a host with a long name': at('https://meetings.recruiting.a-company-with-a-long-name.example/room', {
    guest: null,
    sight: { ...unknown, platform: 'jitsi' },
  }),
  'any other site': at('https://calls.example/7', { guest: null, sight: unknown }),
  'where no extension may stand': at('chrome://version', { page: 'closed', guest: null, sight: null }),
};

/** The pop-up of the toolbar's button. */
export const popupStories: readonly Story[] = [
  ...Object.entries(states).map(
    ([name, now]): Story => ({ group: 'Pop-up', name, page: 'popup', show: () => <PopupView now={now} onDone={nothing} /> }),
  ),
  { group: 'Pop-up', name: 'while the tab is looked at', page: 'popup', show: () => <Looking /> },
  { group: 'Pop-up', name: 'report', page: 'popup', show: () => <Report now={at(meet)} onBack={nothing} /> },
];
