import { bootstrapAlpha } from '@/lib/core/statistics/bootstrap';
import { intervalRequestSchema } from './interval';

/* Runs in a worker of its own, which draws the interval of alpha, so that the page does not wait. */

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    self.postMessage({ answer: bootstrapAlpha(intervalRequestSchema.parse(data).ratings, 'ordinal') });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
self.postMessage('ready');
