import type { Preparation } from '@/lib/core/interview/interview';

/** What the panel shows of the preparation: the brief, and the candidate's links. */
export type PreparedBrief = { readonly text: string; readonly links: readonly { readonly address: string; readonly words: string }[] };

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

/** The label of a link: its host and path, as far as they are meaningful. */
const nameOf = ({ host, pathname }: URL) => `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname.replace(/\/$/, '')}`;

/** The brief of an interview; null where there is none. Addresses that are not web addresses are left out: they may have come from a file. */
export function briefOf({ brief = '', links = [] }: Pick<Preparation, 'brief' | 'links'>): PreparedBrief | null {
  const urls = links.map((link) => URL.parse(link)).filter((url) => url !== null);
  const shown = urls.filter(isWeb).map((url) => ({ address: url.href, words: nameOf(url) }));
  const text = brief.trim();
  return text === '' && shown.length === 0 ? null : { text, links: shown };
}
