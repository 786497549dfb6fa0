import type { PlatformAdapter } from '../adapter';
import { phases, presenting } from './selectors';

const room = /^\/(?!(?:information|user|org|blog|auth|login|signup|pricing|download)$)[\w-]+$/;

/** Whereby: a room is known by its address, hardly anything by its page. */
export const adapter: PlatformAdapter = {
  platform: 'whereby',
  hosts: ['.whereby.com'],
  findCall: ({ host, pathname }) => (room.test(pathname) ? host + pathname : null),
  phases,
  presenting,
};
