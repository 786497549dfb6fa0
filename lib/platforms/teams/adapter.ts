import type { PlatformAdapter } from '../adapter';
import { phases, presenting, self } from './selectors';

const thread = /\/l\/meetup-join\/([^/?]+)/;
const meeting = /^\/meet\/([\w-]+)/;
const code = /"meetingCode":"([\w-]+)"/;

/** The meeting's code in the light client's launch parameters; the passcode beside it is not read. */
function codeIn(coords: string): string | undefined {
  try {
    return code.exec(atob(coords))?.[1];
  } catch {
    return undefined;
  }
}

/** Microsoft Teams at its three hosts. Its client keeps one address for chats and calls, so mostly only the page's content shows a call. */
export const adapter: PlatformAdapter = {
  platform: 'teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  findCall: ({ host, pathname, hash, searchParams }) => {
    const id = thread.exec(pathname + hash)?.[1] ?? meeting.exec(pathname)?.[1] ?? codeIn(searchParams.get('coords') ?? '');
    return id === undefined ? `${host}#` : `${host}/${id.replace(/%3a/i, ':').replace('%40', '@')}`;
  },
  phases,
  presenting,
  self,
};
