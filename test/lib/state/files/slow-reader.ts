/* A reader for tests: it answers at once, fails, or sleeps for a minute, as it is asked. */

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  if (data === 'fail') self.postMessage({ error: 'Asked to fail.' });
  if (data === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  self.postMessage({ answer: data });
});
self.postMessage('ready');
