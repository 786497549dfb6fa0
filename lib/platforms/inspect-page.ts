import type { PageInspection } from '@/lib/core/interview/page-inspection';
import type { Candidate, PagePhase } from './adapter';
import { detailsOf, type Layout } from './details';
import { callDocument, hasMatch, showsCapture } from './look';
import { findAdapter } from './sites';

function describeSelector(candidate: Candidate | undefined): string | null {
  const [selector = null, ...texts] = [candidate ?? []].flat();
  return texts.length === 0 ? selector : `${selector} with the text ${texts.join(' or ')}`;
}

type Phases = readonly (readonly [PagePhase, readonly Candidate[]])[];

/** The first candidate that finds anything; undefined when none does. */
export const findMatch = (page: Document, candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find((candidate) => hasMatch(page, [candidate]));

/** The phase that the page shows, and the candidate that tells it. */
function findPhaseMatch(page: Document, phases: Phases): { readonly phase: PagePhase | null; readonly by: Candidate | undefined } {
  const [phase = null, candidates = []] = phases.find(([, some]) => hasMatch(page, some)) ?? [];
  return { phase, by: findMatch(page, candidates) };
}

/** The selectors of what is narrowed to make room; they, and those of pictures, have no commas within. */
const listNarrowed = (layout: Layout | undefined): readonly string[] =>
  layout === undefined ? [] : ('client' in layout ? layout.client : layout.fullWidthSelectors).split(',');

/** Inspects a page with every candidate that is known for its platform. */
export function inspectPage(url: URL, whole: Document): PageInspection {
  const adapter = findAdapter(url, whole);
  const { platform, phases, presenting, self, frame } = adapter;
  const { captions = [], names = {}, layout } = detailsOf(platform);
  const { others = [], everyone = [], me } = names;
  const page = callDocument(whole, adapter);
  const by = (candidates: readonly Candidate[]) => describeSelector(findMatch(page, candidates));
  const { phase, by: call } = findPhaseMatch(page, phases);
  const matched = {
    call: describeSelector(call),
    phase,
    captions: by(captions),
    presenting: showsCapture(page) ? 'a captured screen' : by(presenting),
    people: by([...others, ...everyone]),
    self: by([me ?? [], self ?? []].flat()),
    frame: page === whole ? null : (frame ?? null),
    pictures: by(layout?.pictures.split(',') ?? []),
    room: describeSelector(findMatch(whole, listNarrowed(layout))),
  };
  return { platform, language: whole.documentElement.lang, captions: captions.length === 0 ? null : matched.captions !== null, matched };
}
