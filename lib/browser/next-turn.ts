/**
 * Lets the page render and handle input between two steps of long work. It uses no timer, because browsers run the timers of hidden pages only once a
 * second.
 */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  }).finally(() => port1.close());
}
