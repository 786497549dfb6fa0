import type { PlatformAdapter } from '../adapter';
import { phases, presenting } from './selectors';

const room = /^\/(?!static\/)(?:[^/]+\/)*[^/.]+$/;

/** Jitsi Meet, public, and self-hosted where the user has added the host. After a call it goes to another page. */
export const adapter: PlatformAdapter = {
  platform: 'jitsi',
  hosts: ['meet.jit.si'],
  findCall: ({ host, pathname }) => (room.test(pathname) ? host + pathname : null),
  phases,
  presenting,
};
