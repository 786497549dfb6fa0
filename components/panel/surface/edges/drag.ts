/** How far the pointer was dragged since the press, in screen pixels, because the panel itself moves under it. */
type Drag = (x: number, y: number) => void;

/** Follows a drag from its press until the pointer is released; then calls `end`. */
export function followDrag(event: PointerEvent, drag: Drag, end: () => void): void {
  const handle = event.currentTarget;
  if (!(handle instanceof HTMLElement) || event.button !== 0) return;
  const { screenX, screenY, pointerId } = event;
  const stop = new AbortController();
  const { signal } = stop;
  handle.setPointerCapture(pointerId);
  handle.addEventListener('pointermove', (move) => drag(move.screenX - screenX, move.screenY - screenY), { signal });
  const finish = () => {
    stop.abort();
    end();
  };
  handle.addEventListener('lostpointercapture', finish, { signal });
}
