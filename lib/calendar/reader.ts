import { type CalendarAnswer, calendarRequestSchema } from './answer';
import { readCalendarFiles } from './read-files';

/* Runs in a worker of its own that reads calendar files once; the page terminates it when it takes too long. */

function bytesOf(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new Error(`Expected a file's bytes, got ${typeof value}.`);
}

function answer(request: unknown): CalendarAnswer {
  const { files, now } = calendarRequestSchema.parse(request);
  return readCalendarFiles(
    files.map(({ name, bytes }) => ({ name, bytes: bytesOf(bytes) })),
    now,
  );
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  try {
    self.postMessage({ answer: answer(data) });
  } catch (error) {
    self.postMessage({ error: String(error) });
  }
});
self.postMessage('ready');
