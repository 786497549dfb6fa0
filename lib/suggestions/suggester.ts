import { makeAnswerer } from './answer';

/* Runs in a worker of its own while captions are read: it learns one rubric, and answers each finished turn. It makes no network requests. */

const answer = makeAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  self.postMessage(answer(data));
});
self.postMessage('ready');
