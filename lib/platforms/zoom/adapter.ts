import { findFirst, type PlatformAdapter } from '../adapter';
import * as selectors from './selectors';

const call = /^\/wc\/(?:(\d+)\/(?:join|start)|join\/(\d+))/;

function callDocument(page: Document): Document {
  const frame = page.querySelector<HTMLIFrameElement>(selectors.client);
  return frame?.contentDocument ?? page;
}

/** Zoom's web client, in the page or in its same-origin frame. */
export const zoom: PlatformAdapter = {
  platform: 'zoom',
  matches: ({ hostname }) => hostname === 'zoom.us' || hostname.endsWith('.zoom.us'),
  findCall: ({ host, pathname }) => {
    const id = call.exec(pathname);
    return id === null ? null : `${host}/wc/${id[1] ?? id[2]}`;
  },
  phase: (page) => {
    const inner = callDocument(page);
    if (inner.querySelector(selectors.moving) !== null) return 'moving';
    if (findFirst(inner, selectors.joined) !== null) return 'in-call';
    return findFirst(inner, selectors.ended) === null ? 'lobby' : 'left';
  },
  candidate: (page) => callDocument(page).querySelector(selectors.name)?.textContent.trim().slice(0, 200) ?? '',
  callDocument,
};
