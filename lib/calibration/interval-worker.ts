import { bootstrapAlpha } from '@/lib/core/statistics/bootstrap';
import { readIntervalRequest } from './interval-request';

/* Runs in a worker of its own, which draws the interval of alpha, so that the page does not wait. */

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const ratings = readIntervalRequest(data);
  self.postMessage(ratings === null ? { error: 'a request without ratings' } : { answer: bootstrapAlpha(ratings, 'ordinal') });
});
self.postMessage('ready');
