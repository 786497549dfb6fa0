import { rubricRequestSchema } from './answer';
import { readText } from './read-text';

/* Runs in a worker of its own, which reads one rubric's file and is gone; the page stops it when it takes too long. */

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { format, text, subject } = rubricRequestSchema.parse(data);
  self.postMessage({ answer: readText(format, text, subject) });
});
self.postMessage('ready');
