import type { PlatformAdapter } from '../adapter';
import { client, phases, presenting, self } from './selectors';

const call = /^\/wc\/(?:(\d+)\/(?:join|start)|(?:join|start)\/(\d+))/;

/** Zoom's web client, in the page or in its same-origin frame; the classic client has the meeting's number last. */
export const adapter: PlatformAdapter = {
  platform: 'zoom',
  hosts: ['.zoom.us', '.zoom.com', '.zoomgov.com'],
  findCall: ({ host, pathname }) => {
    const id = call.exec(pathname);
    return id === null ? null : `${host}/wc/${id[1] ?? id[2]}`;
  },
  phases,
  presenting,
  self,
  frame: client,
};
