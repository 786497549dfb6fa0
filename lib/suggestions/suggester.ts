import { makeAnswerer } from './answer';

/* Runs in a worker of its own for as long as captions are read: it learns one rubric, and answers each finished turn. It calls no network. */

const answer = makeAnswerer();

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  self.postMessage(answer(data));
});
self.postMessage('ready');
