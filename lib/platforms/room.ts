import type { Platform } from '@/lib/core/interview/interview';
import { detailsOf } from './details';

/** The edge of the page where room is made. */
export type Edge = 'right' | 'left' | 'top';

/** Whether the pages of a platform are known to adapt to the remaining space. */
export const canMakeRoom = (platform: Platform): boolean => detailsOf(platform).layout !== undefined;

/** Whether a platform's client depends on the width of its window, so that only a frame can be narrowed. */
export const makesRoomInFramesOnly = (platform: Platform): boolean => 'client' in (detailsOf(platform).layout ?? {});

/** A selector for what must not be covered in a platform's page. */
export const picturesOf = (platform: Platform): string => detailsOf(platform).layout?.pictures ?? '';

const margins: Readonly<Record<Edge, (size: string) => string>> = {
  right: (size) => `margin:0 ${size} 0 0!important;width:calc(100vw - ${size})!important;height:100vh!important`,
  left: (size) => `margin:0 0 0 ${size}!important;width:calc(100vw - ${size})!important;height:100vh!important`,
  top: (size) => `margin:${size} 0 0!important;width:100vw!important;height:calc(100vh - ${size})!important`,
};

const insets: Readonly<Record<Edge, (size: string) => string>> = {
  right: (size) => `inset:0 ${size} 0 0!important;width:calc(100vw - ${size})!important;height:100vh!important`,
  left: (size) => `inset:0 0 0 ${size}!important;width:calc(100vw - ${size})!important;height:100vh!important`,
  top: (size) => `inset:${size} 0 0!important;width:100vw!important;height:calc(100vh - ${size})!important`,
};
const free = 'min-width:0!important;max-width:none!important;min-height:0!important;box-sizing:border-box!important';

/** Makes a frame leave the space free: its client adapts to the frame. */
const narrowFrame = (client: string, edge: Edge, size: string) =>
  `${client}{position:fixed!important;margin:0!important;max-height:none!important;${free};${insets[edge](size)}}`;

/** Makes the body leave the space free, and full-width elements as wide as the body. */
const narrowBody = (fullWidthSelectors: string, edge: Edge, size: string) =>
  `body{${margins[edge](size)};${free};translate:0!important;overflow:clip!important}:is(body>*,${fullWidthSelectors}){max-width:100%!important;max-height:100%!important}`;

/** Minimum width that the page keeps, in CSS pixels. */
const least = 200;

/**
 * The style sheet that makes a platform's page leave an edge of the window free, as wide as `size` in CSS pixels; '' where it cannot. The body
 * becomes the containing block even of fixed elements, so that they need no rules of their own; a client that depends on its window's width is
 * narrowed with the frame that is its window.
 */
export function makePageInset(platform: Platform, edge: Edge, size: number): string {
  const { layout } = detailsOf(platform);
  if (layout === undefined) return '';
  const length = `${size}px`;
  const narrowed = 'client' in layout ? narrowFrame(layout.client, edge, length) : narrowBody(layout.fullWidthSelectors, edge, length);
  const fullscreen = `:fullscreen:not(video){padding-${edge}:${length}!important}`;
  const rules = narrowed + fullscreen;
  return edge === 'top' ? rules : `@media (min-width:${size + least}px){${rules}}`;
}
