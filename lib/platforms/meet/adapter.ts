import { findFirst, type PlatformAdapter } from '../adapter';
import * as selectors from './selectors';

const call = /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/;

/** Google Meet. */
export const meet: PlatformAdapter = {
  platform: 'meet',
  matches: ({ hostname }) => hostname === 'meet.google.com',
  findCall: ({ host, pathname }) => (call.test(pathname) ? host + pathname : null),
  phase: (page) => {
    if (findFirst(page, selectors.ended) !== null) return 'left';
    return findFirst(page, selectors.joined) === null ? 'lobby' : 'in-call';
  },
  candidate: (page) => {
    const self = page.querySelector('[data-self-name]')?.getAttribute('data-self-name');
    const names = [...page.querySelectorAll(selectors.tile)].map((tile) => tile.querySelector(selectors.tileName)?.textContent.trim() ?? '');
    return names.find((name) => name !== '' && name !== self)?.slice(0, 200) ?? '';
  },
  callDocument: (page) => page,
};
