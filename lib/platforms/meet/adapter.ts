import type { PlatformAdapter } from '../adapter';
import { ended, joined, lobby, people, presenting, self } from './selectors';

const call = /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/;

/** Google Meet. */
export const meet: PlatformAdapter = {
  platform: 'meet',
  hosts: ['meet.google.com'],
  findCall: ({ host, pathname }) => (call.test(pathname) ? host + pathname : null),
  phases: [
    ['left', ended],
    ['in-call', joined],
    ['lobby', lobby],
  ],
  presenting,
  people,
  self,
};
