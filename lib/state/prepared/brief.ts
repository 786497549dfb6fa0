import type { Preparation } from '@/lib/core/interview/interview';

/** What is shown beside the call of what was prepared for it: the brief, and the candidate's links. */
export type PreparedBrief = { readonly text: string; readonly links: readonly { readonly address: string; readonly words: string }[] };

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

/** How a link is called: its host and path, as far as they say something. */
const nameOf = ({ host, pathname }: URL) => `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname.replace(/\/$/, '')}`;

/** The brief of an interview; null where there is none. An address that is none of the web is left out: it may have come from a file. */
export function briefOf({ brief = '', links = [] }: Pick<Preparation, 'brief' | 'links'>): PreparedBrief | null {
  const urls = links.map((link) => URL.parse(link)).filter((url) => url !== null);
  const shown = urls.filter(isWeb).map((url) => ({ address: url.href, words: nameOf(url) }));
  const text = brief.trim();
  return text === '' && shown.length === 0 ? null : { text, links: shown };
}
