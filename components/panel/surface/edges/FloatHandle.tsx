import { moveBy, stepPlace } from '@/lib/core/panel/surface';
import { findRoom, keepPlacement, placement } from '@/lib/state/panel/surface';
import { followDrag } from './drag';

const keep = () => void keepPlacement().catch(reportError);

async function drag(event: PointerEvent): Promise<void> {
  const before = placement.peek();
  let room: Awaited<ReturnType<typeof findRoom>> | undefined;
  const move = (x: number, y: number) => {
    if (room !== undefined) placement.value = moveBy(before, x / room.zoom / room.width, y / room.zoom / room.height);
  };
  followDrag(event, move, keep);
  room = await findRoom();
}

function press(event: KeyboardEvent): void {
  const next = stepPlace(placement.peek(), event.key);
  if (next === null) return;
  event.preventDefault();
  placement.value = next;
  keep();
}

/** The bar by which a floating panel is moved: dragged, or with the arrow keys. */
export function FloatHandle() {
  return (
    <button
      type="button"
      class="float-handle"
      aria-label="Drag the panel"
      title="Drag, or use the arrow keys"
      onPointerDown={(event) => void drag(event).catch(reportError)}
      onKeyDown={press}
    />
  );
}
