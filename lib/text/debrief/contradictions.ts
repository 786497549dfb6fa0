import type { ScorecardFault, ScorecardFaultParams } from '@/lib/core/debrief/scorecard-faults';
import { render, type TextsOf } from '@/lib/text/render';

const longestId = 60;
const quote = (id: string) => `“${id.length > longestId ? `${id.slice(0, longestId)}…` : id}”`;
const places = { rating: 'a rating', note: 'a note', rule: 'a rule' } as const;
const say = (value: number | null) => (value === null ? 'no score' : String(value));

const texts: TextsOf<ScorecardFaultParams> = {
  'not-finished': () => 'it was never finished.',
  'no-such-revision': ({ revision }) => `its revision is ${revision}; the first is 1.`,
  'dimension-twice': ({ dimension }) => `its rubric has the dimension ${quote(dimension)} twice.`,
  'weight-outside': ({ dimension, weight }) => `the weight of ${quote(dimension)} is ${weight}; weights go from 0 to 1000.`,
  'rated-twice': ({ dimension }) => `it rates ${quote(dimension)} twice.`,
  'unknown-dimension': ({ dimension, in: place }) => `${places[place]} names the dimension ${quote(dimension)}, which its rubric does not have.`,
  'score-outside': ({ dimension, score }) => `it rates ${quote(dimension)} with ${score}; scores go from 1 to 5.`,
  'unknown-evidence': ({ dimension, note }) => `the rating of ${quote(dimension)} names the note ${quote(note)} as evidence, which it does not hold.`,
  'score-differs': ({ stated, calculated }) => `it says ${say(stated)}, and its ratings give ${say(calculated)}.`,
  'coverage-differs': ({ stated, calculated }) => `it says that ${stated} of the weight was rated, and its ratings give ${calculated}.`,
};

const mostFaults = 3;

/** What does not fit in a scorecard that contradicts itself, the first of it in sentences. */
export function describeScorecardFaults(faults: readonly ScorecardFault[]): string {
  const shown = faults.slice(0, mostFaults).map((fault) => render(texts, fault));
  const more = faults.length - shown.length;
  return [
    'The scorecard contradicts itself:',
    ...shown,
    ...(more > 0 ? [`There ${more === 1 ? 'is one more fault' : `are ${more} more faults`}.`] : []),
  ].join(' ');
}
