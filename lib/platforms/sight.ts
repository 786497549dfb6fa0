import type { Platform } from '@/lib/core/interview/interview';
import type { Candidate, PagePhase } from './adapter';
import { captionsOf } from './captions';
import { callDocument, shows, showsCapture } from './look';
import { namesOf } from './names';
import { findAdapter } from './sites';

/** What is recognised of a page, and by which selectors. It holds nothing that the page's people typed. */
export type Sight = {
  readonly platform: Platform;
  /** The page's language, as it says itself. */
  readonly language: string;
  /** Whether the page shows captions; null where no hook for them is known. */
  readonly captions: boolean | null;
  /** The selector by which each was recognised; null where none finds anything. */
  readonly matched: Readonly<Record<'call' | 'phase' | 'captions' | 'presenting' | 'people' | 'self' | 'frame', string | null>>;
};

function inWords(candidate: Candidate | undefined): string | null {
  const [selector = null, ...texts] = [candidate ?? []].flat();
  return texts.length === 0 ? selector : `${selector} with the text ${texts.join(' or ')}`;
}

type Phases = readonly (readonly [PagePhase, readonly Candidate[]])[];

/** The first candidate that finds anything; undefined when none does. */
export const findMatch = (page: Document, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((candidate) => shows(page, [candidate]));

/** The phase that the page shows, and the candidate that tells it. */
function findPhaseMatch(page: Document, phases: Phases): { readonly phase: PagePhase | null; readonly by: Candidate | undefined } {
  const [phase = null, candidates = []] = phases.find(([, some]) => shows(page, some)) ?? [];
  return { phase, by: findMatch(page, candidates) };
}

/** Looks at a page with every candidate that is known for its platform. */
export function seePage(url: URL, whole: Document): Sight {
  const adapter = findAdapter(url, whole);
  const { platform, phases, presenting, self, frame } = adapter;
  const { others = [], everyone = [], me } = namesOf(platform);
  const page = callDocument(whole, adapter);
  const by = (candidates: readonly Candidate[]) => inWords(findMatch(page, candidates));
  const { phase, by: call } = findPhaseMatch(page, phases);
  const matched = {
    call: inWords(call),
    phase,
    captions: by(captionsOf(platform)),
    presenting: showsCapture(page) ? 'a captured screen' : by(presenting),
    people: by([...others, ...everyone]),
    self: by([me ?? [], self ?? []].flat()),
    frame: page === whole ? null : (frame ?? null),
  };
  return { platform, language: whole.documentElement.lang, captions: captionsOf(platform).length === 0 ? null : matched.captions !== null, matched };
}
