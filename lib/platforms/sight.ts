import type { Platform } from '@/lib/core/interview';
import type { Candidate } from './adapter';
import { captionsOf } from './captions';
import { callDocument, findMatch, showsCapture } from './look';
import { findAdapter } from './sites';

/** What is recognised of a page, and by which selectors. It holds nothing that the page's people typed. */
export type Sight = {
  readonly platform: Platform;
  /** The page's language, as it says itself. */
  readonly language: string;
  /** Whether the page shows captions; null where no hook for them is known. */
  readonly captions: boolean | null;
  readonly matched: Readonly<Record<'call' | 'captions' | 'presenting' | 'people', string | null>>;
};

function inWords(candidate: Candidate | undefined): string | null {
  const [selector = null, ...texts] = [candidate ?? []].flat();
  return texts.length === 0 ? selector : `${selector} with the text ${texts.join(' or ')}`;
}

/** Looks at a page with every candidate that is known for its platform. */
export function seePage(url: URL, whole: Document): Sight {
  const adapter = findAdapter(url, whole);
  const { platform, phases, people, presenting } = adapter;
  const page = callDocument(whole, adapter);
  const by = (candidates: readonly Candidate[]) => inWords(findMatch(page, candidates));
  const matched = {
    call: by(phases.flatMap(([, candidates]) => candidates)),
    captions: by(captionsOf(platform)),
    presenting: showsCapture(page) ? 'a captured screen' : by(presenting),
    people: by(people),
  };
  return { platform, language: whole.documentElement.lang, captions: captionsOf(platform).length === 0 ? null : matched.captions !== null, matched };
}
