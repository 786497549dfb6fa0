import type { Picture } from '@/lib/core/panel/corner';
import type { PlatformAdapter } from '@/lib/platforms/adapter';
import { callDocument } from '@/lib/platforms/look';

/** How much more it matters that another's picture stays in sight than the user's own, which mostly stands first and bears no mark. */
const othersWeight = 1.5;

/** Where in this window the pictures stand that a selector finds in the call's document, which may be in a frame. */
export function findPictures(adapter: PlatformAdapter, selector: string): readonly Picture[] {
  if (selector === '') return [];
  const page = callDocument(document, adapter);
  const frame = page === document ? null : (page.defaultView?.frameElement ?? null);
  const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
  return [...page.querySelectorAll(selector)].map((picture, index) => {
    const { x, y, width, height } = picture.getBoundingClientRect();
    return { x: x + left, y: y + top, width, height, weight: index === 0 ? 1 : othersWeight };
  });
}
