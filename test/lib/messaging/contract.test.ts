import { afterEach, describe, expect, test, vi } from 'vitest';
import { askWorker } from '@/lib/messaging/ask-worker';
import { answerBy, answerFrom, failedReply, readMessage } from '@/lib/messaging/contract';
import { requestRedemption } from '@/lib/messaging/redeem-nonce';
import { requestSending } from '@/lib/messaging/sending';
import { fromFramedPanel, toGuest, toPanel } from '@/lib/messaging/table/panel-line';
import { fromCallPage, fromOwnPage } from '@/lib/messaging/table/worker';
import { poke, requestRubricCheck } from '@/lib/messaging/worker';
import { makeLine, stubBrowser } from '../../setup/extension.ts';

const nonce = 'a-nonce-of-enough-characters';

describe('a message is read by the table', () => {
  test('with unknown fields removed', () => {
    expect(readMessage(fromCallPage, { type: 'hidden', hidden: true, more: 1 })).toEqual({ type: 'hidden', hidden: true });
    expect(readMessage(toGuest, { type: 'close', line: '' })).toEqual({ type: 'close', line: '' });
    expect(readMessage(toPanel, { type: 'covers', roomy: false, x: 0.5, y: 1 })).toEqual({ type: 'covers', roomy: false, x: 0.5, y: 1 });
  });

  test.each([
    null,
    'hidden',
    {},
    { type: 'unheard-of' },
    { type: 'constructor' },
    { type: '__proto__' },
    { type: 'hidden' },
    { type: 'hidden', hidden: 'yes' },
    { type: 'register-nonce', nonce: 'short' },
    { type: 'poke', priority: 'due' },
  ])('and %j is none of a guest', (value) => expect(readMessage(fromCallPage, value)).toBeNull());
});

describe('an answer', () => {
  const answers = {
    hidden: answerBy(fromCallPage.hidden, async (_asked, _from: string) => undefined),
    'redeem-nonce': answerBy(fromFramedPanel['redeem-nonce'], ({ nonce: given }, from: string) => given === nonce && from === 'own'),
  };

  test('is given to each valid message, whoever asks', async () => {
    expect(await answerFrom(answers, { type: 'redeem-nonce', nonce }, 'own')).toBe(true);
    expect(await answerFrom(answers, { type: 'redeem-nonce', nonce }, 'another')).toBe(false);
  });

  test.each([undefined, 7, { type: 'redeem-nonce' }, { type: 'redeem-nonce', nonce: 5 }, { type: 'toString' }, { type: 'poke', priority: 'due' }])(
    'is not given for %j',
    async (message) => expect(await answerFrom(answers, message, 'own')).toBeUndefined(),
  );
});

describe('a worker that', () => {
  afterEach(() => vi.unstubAllGlobals());
  const worker = (answer: () => Promise<unknown>) => {
    const sent: unknown[] = [];
    const sendMessage = (message: unknown) => {
      sent.push(message);
      return answer();
    };
    stubBrowser({ runtime: { sendMessage, connect: () => makeLine(sendMessage) } });
    return sent;
  };
  const found = { outcome: 'answered', status: 204, retryAfter: null, body: '', excerpt: '' };
  const request = { method: 'GET', url: 'https://ats.example.com/', headers: {}, body: null, timeout: 1000, limit: 1000 } as const;

  test('answers gives its answer to the caller', async () => {
    const sent = worker(async () => found);
    expect(await requestSending('d', request)).toEqual({ ok: true, value: found });
    expect(sent).toEqual([{ type: 'send', destinationId: 'd', request }]);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['fails', async () => failedReply, 'failed'],
    ['refuses', async () => undefined, 'refused'],
    ['answers another thing', async () => ({ ok: 'yes' }), 'refused'],
    ['is gone', () => Promise.reject(new Error('Receiving end does not exist.')), 'unreachable'],
  ])('%s is a reason, not an exception', async (_name, answer, reason) => {
    worker(answer);
    expect(await askWorker(fromOwnPage, 'check-rubric', { subscriptionId: 's' })).toEqual({ ok: false, reason });
    expect([await requestRedemption(nonce), await requestRubricCheck('s')]).toEqual([false, false]);
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['fails', async () => failedReply, 'failed'],
    ['hangs up', async () => undefined, 'unreachable'],
    ['answers another thing', async () => ({ outcome: 'yes' }), 'refused'],
  ])('%s has sent nothing, and that is a reason too', async (_name, answer, reason) => {
    worker(answer);
    expect(await requestSending('d', request)).toEqual({ ok: false, reason });
  });

  test('does not start draining is woken three times', async () => {
    const sent = worker(async () => failedReply);
    await poke('asked');
    expect(sent).toHaveLength(3);
  });
});
