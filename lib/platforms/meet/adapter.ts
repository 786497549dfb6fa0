import type { PlatformAdapter } from '../adapter';
import { phases, presenting } from './selectors';

const call = /^(?:\/_meet)?(\/[a-z]{3}-[a-z]{4}-[a-z]{3}|\/lookup\/[\w-]+)$/;

/** Google Meet. */
export const adapter: PlatformAdapter = {
  platform: 'meet',
  hosts: ['meet.google.com'],
  findCall: ({ host, pathname }) => {
    const path = call.exec(pathname)?.[1];
    return path === undefined ? null : host + path;
  },
  phases,
  presenting,
};
