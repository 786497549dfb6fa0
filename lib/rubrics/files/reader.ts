import { rubricRequestSchema } from './answer';
import type { ReadRubric } from './fault';
import { readText } from './read-text';

/* Runs in a worker of its own that reads one rubric file; the page terminates it when it takes too long. */

function answer(request: unknown): ReadRubric {
  const { format, text, subject } = rubricRequestSchema.parse(request);
  return readText(format, text, subject);
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    self.postMessage({ answer: answer(data) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
self.postMessage('ready');
