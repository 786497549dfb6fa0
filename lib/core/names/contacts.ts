import type { MatchedPart } from '@/lib/core/text/find-matches';

/** What reaches a person, or shows who they are, by itself. */
export type ContactKind = 'email' | 'link' | 'phone' | 'account';

const ends = 'com|org|net|io|dev|app|ai|de|fr|es|nl|pl|ch|uk|eu|jp|br|se|cz|ie|ca';

const patterns: readonly (readonly [ContactKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  [
    'link',
    new RegExp(
      `(?:https?://|www\\.)[^\\s<>"'”»)]*[^\\s<>"'”»).,;:!?]|(?<![\\p{L}\\p{N}-])(?:[\\p{L}\\p{N}-]+\\.)+(?:${ends})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"'”»),;]*)?`,
      'gu',
    ),
  ],
  ['account', /(?<![\p{L}\p{N}./])@[\p{Ll}\p{N}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*(?![\p{L}\p{N}/])/gu],
  ['phone', /(?<![\p{L}\p{N}.,:-])(?:\+|\(0|0)[\d ()/.-]{6,}\d/gu],
  ['phone', /(?<![\p{L}\p{N}.,:-])\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\d)/gu],
];

const isPhone = (found: string): boolean => found.replaceAll(/\D/g, '').length >= 7;

/** A contact in a text. */
export type FoundContact = MatchedPart & { readonly kind: ContactKind };

/** The e-mail addresses, links, accounts and phone numbers in a text; none overlaps an earlier one. */
export function findContacts(text: string): readonly FoundContact[] {
  const found: FoundContact[] = [];
  for (const [kind, pattern] of patterns)
    for (const { index: start, 0: match } of text.matchAll(pattern)) {
      const end = start + match.length;
      const isNew = found.every((other) => end <= other.start || start >= other.end);
      if (isNew && (kind !== 'phone' || isPhone(match))) found.push({ start, end, kind });
    }
  return found;
}
