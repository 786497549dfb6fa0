import { findFreeCorner, type Picture } from '@/lib/core/panel/corner';
import type { PageRoom } from '@/lib/messaging/messages';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { picturesOf } from '@/lib/platforms/room';
import type { Guest } from '../call.content/guest';
import type { Handlers } from '../call.content/panel-frame';
import { findFrame } from './frame';
import { findPictures } from './pictures';

/** How long a page may take to lay itself out again, and how often it is looked at, in milliseconds. */
const layoutMs = 700;
const lookIntervalMs = 500;
/** How large a floating panel is, with the ear above it; smaller in a small window. */
const floating = { width: 400, height: 728 };

/** Whether the page can make room: a client that lays itself out by the window's width can only where a frame is its window. */
const canMakeRoom = ({ frame }: PlatformAdapter): boolean => frame === undefined || document.querySelector(frame) !== null;

/** How much room the page has beside the pictures that a selector finds. */
export function describeRoom(adapter: PlatformAdapter, selector: string): PageRoom {
  const panel = { width: Math.min(floating.width, innerWidth - 16), height: Math.min(floating.height, innerHeight - 24) };
  return { roomy: canMakeRoom(adapter), ...findFreeCorner({ width: innerWidth, height: innerHeight }, panel, findPictures(adapter, selector)) };
}

const overlap = (a: DOMRect, b: Picture) =>
  Math.min(a.right, b.x + b.width) - Math.max(a.left, b.x) > 8 && Math.min(a.bottom, b.y + b.height) - Math.max(a.top, b.y) > 8;

/** Tells the panel when it lies over what must stay in sight, where the page makes no room or has had the time to, until the signal aborts. */
export function watchRoom(guest: Guest, handlers: Handlers, adapter: PlatformAdapter, signal: AbortSignal): void {
  let layout = '';
  let since = 0;
  const tell = (clear: string) => guest.post({ type: 'covers', ...describeRoom(adapter, clear) });
  const look = () => {
    const { open, place } = guest;
    const clear = open ? place?.clear : '';
    const now = `${clear} ${place?.page} ${innerWidth}`;
    if (now !== layout) since = Date.now();
    layout = now;
    const box = findFrame(guest)?.getBoundingClientRect();
    if (!clear || !box) return;
    const isLate = Date.now() - since > layoutMs;
    if (!canMakeRoom(adapter) || (isLate && findPictures(adapter, clear).some((picture) => overlap(box, picture)))) tell(clear);
  };
  const { ready } = handlers;
  handlers.ready = (message) => {
    ready(message);
    if (!canMakeRoom(adapter)) tell(picturesOf(adapter.platform));
  };
  const timer = setInterval(look, lookIntervalMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
