import type { Platform } from '@/lib/core/interview/interview';
import type { PageNames } from '@/lib/core/interview/page-names';
import * as jitsi from './jitsi/selectors';
import { callDocument, findOwn, findPhase } from './look';
import * as meet from './meet/selectors';
import { isPerson } from './meet/tiles';
import { findAdapter } from './sites';
import * as teams from './teams/selectors';
import * as webex from './webex/selectors';
import * as zoom from './zoom/selectors';

/** Where a platform's page shows names. */
export type NameSource = {
  /** What bears the names of the others alone. */
  readonly others?: readonly string[];
  /** What bears everybody's names, the user's own among them. */
  readonly everyone?: readonly string[];
  /** What bears the user's own name in a phrase. */
  readonly me?: string;
  /** The attribute in which a name stands with words around it; elsewhere it is the label, or the text. */
  readonly attribute?: string;
  readonly pattern?: RegExp;
  /** Whether what bears a name belongs to a person's picture, not to a shared screen. */
  readonly isPerson?: (element: Element) => boolean;
};

const sources: Readonly<Partial<Record<Platform, NameSource>>> = {
  meet: { others: meet.others, everyone: meet.everyone, isPerson },
  zoom: { everyone: zoom.everyone },
  teams: {
    others: teams.others,
    everyone: teams.everyone,
    me: teams.me,
    attribute: 'data-tid',
    pattern: /^(?:participantsInCall|attendeesInMeeting)-(.+)/,
  },
  webex: { everyone: webex.everyone, attribute: 'data-test', pattern: /(.+)-(?:video-pane-container|participant-label)$/ },
  jitsi: { others: jitsi.others },
};

/** Where a platform's page shows names; nothing where no hook is known. */
export const namesOf = (platform: Platform): NameSource => sources[platform] ?? {};

/** More is read of no page: nobody interviews as many. */
const mostRead = 24;
const mostNames = 8;
const longestName = 500;

function nameOf(element: Element, { attribute = '', pattern }: NameSource): string {
  const within = pattern?.exec(element.getAttribute(attribute) ?? '')?.[1];
  return (within ?? element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, longestName);
}

function* found(page: Document, selectors: readonly string[]): Iterable<Element> {
  if (selectors.length > 0) yield* page.querySelectorAll(selectors.join());
}

function namesIn(page: Document, selectors: readonly string[] | undefined, source: NameSource): readonly string[] {
  const names = new Set<string>();
  let read = 0;
  for (const element of found(page, selectors ?? [])) {
    if (read++ === mostRead || names.size === mostNames) break;
    const name = source.isPerson?.(element) === false ? '' : nameOf(element, source);
    if (name !== '') names.add(name);
  }
  return [...names];
}

/** The names that a page in a call shows. */
export function readNames(page: Document, source: NameSource): PageNames {
  const others = namesIn(page, source.others, source);
  if (others.length > 0) return { people: others, own: null };
  return { people: namesIn(page, source.everyone, source), own: namesIn(page, source.me === undefined ? [] : [source.me], source)[0] ?? '' };
}

/** The names that the page at an address shows; none before and after a call. */
export function seeNames(url: URL, whole: Document): PageNames {
  const adapter = findAdapter(url, whole);
  const page = callDocument(whole, adapter);
  return findPhase(page, adapter) === 'in-call' ? readNames(page, namesOf(adapter.platform)) : { people: [], own: findOwn(page, adapter) };
}
