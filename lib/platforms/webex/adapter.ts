import type { PlatformAdapter } from '../adapter';
import { client, joined, lobby, people, presenting } from './selectors';

/** Webex: the client at web.webex.com, mostly in a frame of a site's own page. There is no known mark of a call that has ended. */
export const webex: PlatformAdapter = {
  platform: 'webex',
  hosts: ['.webex.com'],
  findCall: ({ host, searchParams }) => {
    const id = searchParams.get('mtuuid');
    return id === null ? `${host}#` : `${host}/${id}`;
  },
  phases: [
    ['in-call', joined],
    ['lobby', lobby],
  ],
  presenting,
  people,
  frame: client,
};
