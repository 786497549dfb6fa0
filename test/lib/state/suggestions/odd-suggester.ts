/* A classifier for tests that answers a turn as its text says: it hangs, throws, says what is no answer, answers another turn, or suggests nothing. */

const answers: Readonly<Record<string, (id: string) => unknown>> = {
  nonsense: () => ({ kind: 'suggestion', id: 1 }),
  another: (id) => ({ kind: 'suggestion', id: `not ${id}`, suggestion: null }),
  refusal: () => ({ kind: 'refused', reason: 'unreadable-message' }),
};

self.addEventListener('message', ({ data }: MessageEvent<{ kind: string; id: string; text: string }>) => {
  if (data.kind === 'open') return self.postMessage({ kind: 'learned' });
  if (data.text === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
  if (data.text === 'throw') throw new Error('Asked to throw.');
  self.postMessage(answers[data.text]?.(data.id) ?? { kind: 'suggestion', id: data.id, suggestion: null });
});
self.postMessage('ready');
