import { beforeEach, expect, test } from 'vitest';
import { withBlob } from '@/entrypoints/background/make-blob';
import { extensionOrigin, makeEvent, makeRuntime, stubBrowser } from '../../setup/extension.ts';

/** The browser's end of a line that some page opens; it answers whatever it is asked with one address. */
function makeLine(name: string, url: string, address: string) {
  const onMessage = makeEvent();
  const asked: unknown[] = [];
  const postMessage = (message: unknown) => {
    asked.push(message);
    queueMicrotask(() => onMessage.tell(address));
  };
  return { name, sender: { url }, onMessage, postMessage, asked };
}

const page = `${extensionOrigin}/blobs.html`;
let lines: ReturnType<typeof makeLine>[] = [];
let open = 0;

beforeEach(() => {
  const runtime = makeRuntime();
  open = 0;
  stubBrowser({
    runtime: { ...runtime, getContexts: async () => [] },
    offscreen: {
      createDocument: async () => {
        open += 1;
        for (const line of lines) runtime.onConnect.tell(line);
      },
      closeDocument: async () => {
        open -= 1;
      },
    },
  });
});

test('a text is sent only to the offscreen page that makes blobs, which is closed afterwards', async () => {
  const strangers = [makeLine('blobs', `${extensionOrigin}/workspace.html`, 'blob:wrong'), makeLine('other', page, 'blob:wrong')];
  const own = makeLine('blobs', page, 'blob:right');
  lines = [...strangers, own];
  const request = { mediaType: 'text/markdown', text: 'a scorecard' };
  expect(await withBlob(request, async (url) => [url, open])).toEqual(['blob:right', 1]);
  expect(own.asked).toEqual([{ type: 'make-address', ...request }]);
  expect(strangers.flatMap(({ asked }) => asked)).toEqual([]);
  expect(open).toBe(0);
});
