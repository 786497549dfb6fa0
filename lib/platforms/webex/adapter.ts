import type { PlatformAdapter } from '../adapter';
import { client, phases, presenting, self } from './selectors';

/** Webex: the client at web.webex.com, mostly in a frame of a site's own page. No sign of an ended call is known. */
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
