import { calendarRequestSchema } from './answer';
import { readCalendarFiles } from './read-files';

/* Runs in a worker of its own, which reads calendar files once and is gone; the page stops it when it takes too long. */

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { files, now } = calendarRequestSchema.parse(data);
  self.postMessage({ answer: readCalendarFiles(files, now) });
});
self.postMessage('ready');
