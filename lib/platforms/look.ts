import type { Candidate, PagePhase, PlatformAdapter } from './adapter';

/** No icon has a longer name; longer texts are not read. */
const longestIcon = 40;

/** Whether an element contains one of the texts and nothing else. */
const bears = (texts: readonly string[], { childNodes: [only, more] }: Element): boolean =>
  more === undefined && only !== undefined && 'length' in only && Number(only.length) <= longestIcon && texts.includes((only.nodeValue ?? '').trim());

/** Whether any of the candidates matches something in a page. */
export function hasMatch(page: Document, candidates: readonly Candidate[]): boolean {
  const selectors = candidates.filter((candidate) => typeof candidate === 'string').join();
  if (selectors && page.querySelector(selectors)) return true;
  return candidates.some((candidate) => {
    if (typeof candidate === 'string') return false;
    const [selector, ...texts] = candidate;
    return [...page.querySelectorAll(selector)].some((element) => bears(texts, element));
  });
}

/** The document that holds the call. */
export const callDocument = (page: Document, { frame }: PlatformAdapter): Document =>
  (frame && page.querySelector<HTMLIFrameElement>(frame)?.contentDocument) || page;

const isCapture = (track: MediaStreamTrack) => track.readyState === 'live' && track.getSettings().displaySurface !== undefined;

/**
 * Whether the page shows a screen captured on this device. Only such a track has a surface, so it reveals sharing in every language and on every
 * site.
 */
export const showsCapture = (page: Document): boolean =>
  [...page.querySelectorAll('video')].some(({ srcObject }) => (srcObject as MediaStream | null)?.getVideoTracks?.().some(isCapture));

/** Whether the user shares the screen. */
export const isPresenting = (page: Document, { presenting }: PlatformAdapter): boolean => showsCapture(page) || hasMatch(page, presenting);

/** The first phase that the page shows. */
export const findPhase = (page: Document, { phases }: PlatformAdapter): PagePhase =>
  phases.find(([, candidates]) => hasMatch(page, candidates))?.[0] ?? 'lost';

/** The name under which the user joins, from a field before the call; '' where there is none. */
export const findOwn = (page: Document, { self }: PlatformAdapter): string => (self && page.querySelector<HTMLInputElement>(self)?.value) || '';
