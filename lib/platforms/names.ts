import type { PageNames } from '@/lib/core/interview/page-names';
import { detailsOf, type NameSource } from './details';
import { callDocument, findOwn, findPhase } from './look';
import { findAdapter } from './sites';

/** No more names are read from a page: nobody interviews as many people. */
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
export function readNamesAt(url: URL, whole: Document): PageNames {
  const adapter = findAdapter(url, whole);
  const page = callDocument(whole, adapter);
  return findPhase(page, adapter) === 'in-call'
    ? readNames(page, detailsOf(adapter.platform).names ?? {})
    : { people: [], own: findOwn(page, adapter) };
}
