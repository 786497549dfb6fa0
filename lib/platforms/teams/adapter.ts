import type { PlatformAdapter } from '../adapter';
import { ended, joined, lobby, people, presenting } from './selectors';

const thread = /\/l\/meetup-join\/([^/?]+)/;
const meeting = /^\/meet\/([\w-]+)/;

/** Microsoft Teams at its three hosts. Its client stays at one address for chats and calls, so mostly only the page tells of a call. */
export const teams: PlatformAdapter = {
  platform: 'teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  findCall: ({ host, pathname, hash }) => {
    const id = thread.exec(pathname + hash)?.[1] ?? meeting.exec(pathname)?.[1];
    return id === undefined ? `${host}#` : `${host}/${id.replace(/%3a/i, ':').replace('%40', '@')}`;
  },
  phases: [
    ['in-call', joined],
    ['left', ended],
    ['lobby', lobby],
  ],
  presenting,
  people,
};
