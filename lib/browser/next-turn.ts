/** Lets a page be drawn and pressed between two steps of long work. No timer: the browser runs those of a page out of sight once a second at most. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  }).finally(() => port1.close());
}
