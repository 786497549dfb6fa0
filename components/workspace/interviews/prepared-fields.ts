import { briefBounds } from '@/lib/core/interview/interview';
import { judgeLink, type PreparedFields, readAddress, tidyLink } from '@/lib/state/prepared/prepared-actions';
import { describeLinkUse } from '@/lib/text/prepared';

/** The fields of one line of text. */
export type TextField = 'candidate' | 'email' | 'role' | 'link' | 'applicationId';

/** What is wrong with one field, in words. */
export type FieldFault = { readonly of: TextField | 'links'; readonly message: string };

const linesOf = (links: readonly string[] | undefined) => (links ?? []).map((line) => line.trim()).filter((line) => line !== '');

/** The candidate's links as they are kept, each once. */
const tidyLinks = (links: readonly string[] | undefined): readonly string[] => [
  ...new Set(linesOf(links).map((line) => readAddress(line)?.href ?? line)),
];

/** What is wrong with the candidate's links, in words; null where nothing is. */
function findLinkFault(given: readonly string[] | undefined): string | null {
  const links = tidyLinks(given);
  const wrong = links.find((line) => readAddress(line) === null);
  if (wrong !== undefined) return `“${wrong.slice(0, 60)}” is no web address. Type one a line, such as https://example.com.`;
  const long = links.find((line) => line.length > briefBounds.link);
  if (long !== undefined) return `“${long.slice(0, 60)}…” is longer than ${briefBounds.link} letters.`;
  return links.length > briefBounds.links ? `At most ${briefBounds.links} links are kept.` : null;
}

const orNull = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim());

/** The first field that cannot be kept as it is; null where all can. */
export function findFault({ candidate, email, link, links }: PreparedFields): FieldFault | null {
  if (candidate.trim() === '') return { of: 'candidate', message: 'Who is interviewed?' };
  if (orNull(email) !== null && !/^\s*\S+@\S+\s*$/.test(email ?? '')) {
    return { of: 'email', message: 'Type an e-mail address, such as grace@example.com.' };
  }
  const address = orNull(link);
  if (address !== null && tidyLink(address) === null) return { of: 'link', message: describeLinkUse(judgeLink(address)) };
  const message = findLinkFault(links);
  return message === null ? null : { of: 'links', message };
}

/** The fields as they are kept. */
export function normalizeFields(fields: PreparedFields): PreparedFields {
  const link = orNull(fields.link);
  const tidied = link === null ? null : tidyLink(link);
  const { candidate, email, role, applicationId, brief = '' } = fields;
  const texts = { candidate: candidate.trim(), email: orNull(email), role: orNull(role), applicationId: orNull(applicationId), link: tidied };
  return { ...fields, ...texts, brief: brief.trim(), links: tidyLinks(fields.links) };
}
