import { describe, expect, test } from 'vitest';
import { classifyStatus, hiddenRedirect, judgeLoss, judgeStatus, type Loss, type VerdictClass } from '@/lib/core/delivery/verdict';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { saying } from '../../../setup/saying.ts';

const statuses = Array.from({ length: 500 }, (_, index) => index + 100);
const success = statuses.filter((status) => status >= 200 && status < 300);
const named: Readonly<Record<number, VerdictClass>> = {
  400: 'permanent',
  401: 'access',
  402: 'access',
  403: 'access',
  404: 'target',
  405: 'permanent',
  406: 'permanent',
  407: 'access',
  408: 'retry',
  409: 'target',
  410: 'permanent',
  411: 'permanent',
  412: 'target',
  413: 'permanent',
  415: 'permanent',
  422: 'target',
  423: 'target',
  424: 'target',
  425: 'retry',
  428: 'target',
  429: 'retry',
  451: 'access',
  503: 'retry',
};

function expected(status: number, repeatable: boolean): VerdictClass {
  const known = named[status];
  if (known !== undefined) return known;
  if (success.includes(status)) return 'done';
  if (status >= 500) return repeatable ? 'retry' : 'unknown';
  return 'permanent';
}

describe.each([true, false])('with repeatable %s', (repeatable) => {
  test.each(statuses)('%i is classified', (status) => expect(classifyStatus(status, repeatable)).toBe(expected(status, repeatable)));

  test('every verdict but “done” has a message', () => {
    for (const status of statuses) {
      const verdict = judgeStatus(status, repeatable, null);
      expect(verdict.class === 'done' || describeReasons(verdict.why).length > 10).toBe(true);
    }
  });
});

test.each([
  [hiddenRedirect, /^The address redirects elsewhere\. /],
  [301, /redirects elsewhere for good \(301\)/],
  [302, /redirects elsewhere for now \(302\)/],
  [304, /nothing has changed \(304\)/],
  [307, /redirects elsewhere for now \(307\)/],
  [308, /redirects elsewhere for good \(308\)/],
])('%i is named as what it is', (status, words) => expect(judgeStatus(status, true, null)).toMatchObject({ why: saying(words) }));

test('only 410 means that the destination is gone', () => {
  const gone = statuses.filter((status) => {
    const verdict = judgeStatus(status, true, null);
    return verdict.class === 'permanent' && verdict.gone;
  });
  expect(gone).toEqual([410]);
});

test('a retry carries what Retry-After asked for', () =>
  expect(judgeStatus(429, false, 60_000)).toMatchObject({ class: 'retry', retryAfter: 60_000 }));

const droppedContent: readonly (readonly [Loss, boolean, VerdictClass])[] = [
  ['offline', true, 'retry'],
  ['offline', false, 'retry'],
  ['network', true, 'retry'],
  ['network', false, 'unknown'],
  ['timeout', true, 'retry'],
  ['timeout', false, 'unknown'],
  ['interrupted', true, 'retry'],
  ['interrupted', false, 'unknown'],
];
test.each(droppedContent)('%s with repeatable %s is %s', (loss, repeatable, found) => expect(judgeLoss(loss, repeatable).class).toBe(found));
