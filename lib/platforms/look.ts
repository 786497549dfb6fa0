import type { PageNames } from '@/lib/core/interview/page-names';
import type { Candidate, PagePhase, PlatformAdapter } from './adapter';

/** What a candidate finds. */
export function find(page: Document, candidate: Candidate): readonly Element[] {
  const [selector, ...texts] = [candidate].flat();
  return [...page.querySelectorAll(selector ?? '')].filter(({ textContent }) => texts.length === 0 || texts.includes(textContent.trim()));
}

/** The first candidate that finds anything; undefined when none does. */
export const findMatch = (page: Document, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((candidate) => find(page, candidate).length > 0);

/** The document that holds the call. */
export const callDocument = (page: Document, { frame }: PlatformAdapter): Document =>
  (frame && page.querySelector<HTMLIFrameElement>(frame)?.contentDocument) || page;

const isCapture = (track: MediaStreamTrack) => track.readyState === 'live' && track.getSettings().displaySurface !== undefined;

/** Whether the page shows a screen that is captured here. Only such a track has a surface, so it tells sharing in every language and on every site. */
export const showsCapture = (page: Document): boolean =>
  [...page.querySelectorAll('video')].some(({ srcObject }) => (srcObject as MediaStream | null)?.getVideoTracks?.().some(isCapture));

/** Whether the user shares the screen. */
export const isPresenting = (page: Document, { presenting }: PlatformAdapter): boolean =>
  showsCapture(page) || findMatch(page, presenting) !== undefined;

/** The first phase that the page shows. */
export const findPhase = (page: Document, { phases }: PlatformAdapter): PagePhase =>
  phases.find(([, candidates]) => findMatch(page, candidates) !== undefined)?.[0] ?? 'lost';

const bearers = ['data-self-name', 'data-tid', 'data-test', 'aria-label'];
const aroundNames = /^participantsInCall-|-participant-label$/;

/** A name stands in an attribute, in test ids with words before or after it; otherwise it is the text. */
function nameOf(element: Element): string {
  const bearer = bearers.find((attribute) => element.hasAttribute(attribute));
  return ((bearer && element.getAttribute(bearer)) || element.textContent).replace(aroundNames, '').trim();
}

function namesIn(page: Document, candidates: readonly Candidate[] = []): readonly string[] {
  const match = findMatch(page, candidates);
  return match === undefined ? [] : find(page, match).map(nameOf);
}

/** The others' self-typed names as the page shows them. */
export function findNames(page: Document, { people, self }: PlatformAdapter): PageNames {
  const own = namesIn(page, self);
  const names = namesIn(page, people).filter((name) => name !== '' && !own.includes(name));
  return { people: names.slice(0, 8).map((name) => name.slice(0, 200)), own: null };
}
