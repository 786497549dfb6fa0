import type { PlatformAdapter } from '../adapter';
import { client, phases, presenting, self } from './selectors';

/** Webex: the client at web.webex.com, mostly in a frame of a site's own page. There is no known mark of a call that has ended. */
export const adapter: PlatformAdapter = {
  platform: 'webex',
  hosts: ['.webex.com'],
  findCall: ({ host, searchParams }) => {
    const id = searchParams.get('mtuuid');
    return id === null ? `${host}#` : `${host}/${id}`;
  },
  phases,
  presenting,
  self,
  frame: client,
};
