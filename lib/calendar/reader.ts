import type { CalendarAnswer } from './answer';
import { readCalendarFiles } from './read-files';
import { readCalendarRequest } from './request';

/* Runs in a worker of its own that reads calendar files once; the page terminates it when it takes too long. */

function answer(request: unknown): CalendarAnswer {
  const { files, now } = readCalendarRequest(request);
  return readCalendarFiles(files, now);
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    self.postMessage({ answer: answer(data) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
self.postMessage('ready');
