import type { DividedReading } from '@/lib/core/calibration/sharpen';
import { sayMonth } from './list';

const anchorNames = { low: '1–2', three: '3', four: '4', five: '5' } as const;

/** The texts of anchors that divided raters, in the editor of a rubric. */
export const sharpenTexts = {
  title: 'These anchors divided raters',
  where: ({ key, month }: DividedReading) => `${anchorNames[key]}, in the calibration of ${sayMonth(month)}`,
  reading: (score: number, evidence: string) => `Read as ${score}: “${evidence}”`,
  drafts: { counts: 'Draft that counts it', 'does-not': 'Draft that does not count it' } satisfies Readonly<Record<DraftKind, string>>,
} as const;

/** The two ways to settle a divided anchor: what one side saw is enough for it, or is not. */
export type DraftKind = 'counts' | 'does-not';

const longestClause = 200;

/** The first sentence of what a rater wrote, to stand in quotes: without its full stop, and with its own quotes as inner ones. */
function clauseOf(evidence: string): string {
  const [sentence = ''] = /^.*?[.!?](?=\s|$)|^.*/su.exec(evidence.replaceAll(/\s+/g, ' ').trim()) ?? [];
  const inner = sentence
    .replace(/[.!?…]+$/u, '')
    .replaceAll(/[“„"]/gu, '‘')
    .replaceAll(/[”]/gu, '’');
  return inner.length > longestClause ? `${inner.slice(0, longestClause).trimEnd()}…` : inner;
}

/**
 * A sharper wording of an anchor as one sentence: whether what the higher side saw is enough, where the lower side saw what it did. The lowest anchor
 * says what falls under it instead: there it is the lower side whose reading counts.
 */
export function draftAnchor({ key, text, low, high }: DividedReading, kind: DraftKind): string {
  const [seen, against] = [clauseOf(high.evidence), clauseOf(low.evidence)];
  const stem = text.trim().replace(/[.;,]+$/, '');
  if (seen.toLowerCase() === against.toLowerCase() && key !== 'low') return `${stem}; “${seen}” ${kind === 'counts' ? 'is' : 'alone is not'} enough.`;
  if (key === 'low')
    return kind === 'counts'
      ? `${stem}; “${against}” falls under it, even where “${seen}”.`
      : `${stem}; “${against}” does not fall under it where “${seen}”.`;
  return kind === 'counts' ? `${stem}; “${seen}” is enough, even where “${against}”.` : `${stem}; “${seen}” is not enough where “${against}”.`;
}
