import type { LinkUse, LinkUseParams } from '@/lib/core/prepared/link-use';
import type { CalendarEvent } from '@/lib/core/prepared/prepare-event';
import { render, type TextsOf } from './render';

const linkTexts: TextsOf<LinkUseParams> = {
  empty: () => 'Joining the call at this link offers this interview.',
  'no-link': () => 'That is not a link. It looks like https://meet.google.com/abc-defg-hij.',
  'near-its-time': ({ platform }) => `${platform ?? 'The page'} does not show in a call which link was used. The interview is offered near its time.`,
  'unknown-platform': () => 'Not a known platform. If you use Plumbline at this address, the interview is offered.',
  joining: ({ platform }) => `${platform}: joining this call offers this interview.`,
};

/** What joining by a link does, in words. */
export const describeLinkUse = (use: LinkUse): string => render(linkTexts, use);

const seriesTexts = {
  next: 'It repeats: this is its next time.',
  'not-followed': 'It repeats by a rule that is not read here: this is its first time.',
} as const;

/** What is not certain about the time that an event of a calendar gives; '' where it is certain. */
export function describeTime({ timeGuess, series }: Pick<CalendarEvent, 'timeGuess' | 'series'>): string {
  const named = timeGuess?.named === '' ? 'the file names no time zone' : `the file’s time zone “${timeGuess?.named}” is not known`;
  const guess = timeGuess === null ? '' : `A guess: ${named}, so this was taken for a time in ${timeGuess.zone}. Check it.`;
  return [guess, series === null ? '' : seriesTexts[series]].filter(Boolean).join(' ');
}

/** Messages about actions on prepared interviews. */
export const preparedTexts = {
  prepared: (candidate: string) => `${candidate} is prepared.`,
  unprepared: (candidate: string) => `${candidate} is no longer prepared.`,
  severalUnprepared: (count: number) => `${count} interviews are no longer prepared.`,
} as const;
