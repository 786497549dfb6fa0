import type { LinkUse, LinkUseParams } from '@/lib/core/prepared/link-use';
import { render, type TextsOf } from './render';

const linkTexts: TextsOf<LinkUseParams> = {
  empty: () => 'Joining the call at this link offers this interview.',
  'no-link': () => 'That is not a link. It looks like https://meet.google.com/abc-defg-hij.',
  'near-its-time': ({ platform }) => `${platform ?? 'The page'} does not show in a call which link was used. The interview is offered near its time.`,
  'unknown-platform': () => 'Not a known platform. If you use Plumbline at this address, the interview is offered.',
  joining: ({ platform }) => `${platform}: joining this call offers this interview.`,
};

/** What a link is good for, in words. */
export const describeLinkUse = (use: LinkUse): string => render(linkTexts, use);

/** Messages about actions on prepared interviews. */
export const preparedTexts = {
  prepared: (candidate: string) => `${candidate} is prepared.`,
  unprepared: (candidate: string) => `${candidate} is no longer prepared.`,
  severalUnprepared: (count: number) => `${count} interviews are no longer prepared.`,
} as const;
