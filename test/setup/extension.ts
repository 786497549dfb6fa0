/** The id of the extension in unit tests. */
export const extensionId = 'abcdefghijklmnopabcdefghijklmnop';
/** The extension's origin in unit tests. */
export const extensionOrigin = `chrome-extension://${extensionId}`;

/** Gives the code under test this of what a browser offers to extensions, and no more of it, until it is called again. */
export function stubBrowser(offered: object): void {
  const { chrome } = globalThis;
  for (const name of Object.keys(chrome)) Reflect.deleteProperty(chrome, name);
  Object.defineProperties(chrome, Object.getOwnPropertyDescriptors(offered));
}

type Listener = (...given: never[]) => unknown;

/** An event as the browser gives it to extensions; `tell` calls each listener and gives what they return. */
export function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    tell: (...given: unknown[]): readonly unknown[] => [...listeners].map((listener) => Reflect.apply(listener, undefined, given)),
  };
}

/** A storage area in memory that behaves as the browser's: asynchronous reads and writes of copies, and change events. */
export function makeStorageArea() {
  const kept = new Map<string, unknown>();
  const onChanged = makeEvent();
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  return {
    kept,
    onChanged,
    get: async (key: string | null) => {
      await turn();
      const found = key === null ? [...kept] : kept.has(key) ? [[key, kept.get(key)]] : [];
      return structuredClone(Object.fromEntries(found));
    },
    set: async (values: object) => {
      await turn();
      const changes = Object.entries(structuredClone(values)).map(([key, newValue]) => [key, { oldValue: kept.get(key), newValue }] as const);
      for (const [key, { newValue }] of changes) kept.set(key, newValue);
      onChanged.tell(Object.fromEntries(changes));
    },
    remove: async (keys: string | readonly string[]) => {
      await turn();
      for (const key of [keys].flat()) kept.delete(String(key));
    },
  };
}

/** A line to the worker as a page has it; `answer` is what the worker does with each message, undefined for hanging up. */
export function makeLine(answer: (message: unknown) => Promise<unknown>) {
  const [onMessage, onDisconnect] = [makeEvent(), makeEvent()];
  const postMessage = (message: unknown) =>
    void answer(structuredClone(message)).then(
      (said) => (said === undefined ? onDisconnect.tell() : onMessage.tell(structuredClone(said))),
      () => onDisconnect.tell(),
    );
  return { onMessage, onDisconnect, postMessage, disconnect: () => undefined };
}

/** What tells the extension which it is. */
export const makeRuntime = () => ({
  id: extensionId,
  getURL: (path: string) => `${extensionOrigin}/${path.replace(/^\//, '')}`,
  onMessage: makeEvent(),
  onConnect: makeEvent(),
});

/** Who can speak to the extension: its worker, its own documents, a script of it in a page, another extension's document and script. */
export const senders = {
  worker: { id: extensionId, url: `${extensionOrigin}/background.js` },
  document: { id: extensionId, origin: extensionOrigin, url: `${extensionOrigin}/panel.html`, tab: { id: 3 } },
  script: { id: extensionId, origin: 'https://meet.google.com', url: 'https://meet.google.com/abc-defg-hij', tab: { id: 7 }, frameId: 0 },
  disguised: { id: extensionId, origin: 'https://meet.google.com', url: `${extensionOrigin}/background.js`, tab: { id: 7 } },
  lookalike: { id: extensionId, origin: `${extensionOrigin}evil`, url: `${extensionOrigin}evil/panel.html` },
  other: { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', origin: extensionOrigin, url: `${extensionOrigin}/background.js` },
  nobody: { id: extensionId },
} as const;
