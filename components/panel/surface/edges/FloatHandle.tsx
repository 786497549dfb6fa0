import { moveBy, stepPlace } from '@/lib/core/panel/surface';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { followDrag } from './drag';

const keep = () => void surfaceModel.savePlacement().catch(reportError);

async function drag(event: PointerEvent): Promise<void> {
  const before = surfaceModel.placement.peek();
  let room: Awaited<ReturnType<typeof surfaceModel.findRoom>> | undefined;
  const move = (x: number, y: number) => {
    if (room !== undefined) surfaceModel.setPlacement(moveBy(before, x / room.zoom / room.width, y / room.zoom / room.height));
  };
  followDrag(event, move, keep);
  room = await surfaceModel.findRoom();
}

function press(event: KeyboardEvent): void {
  const next = stepPlace(surfaceModel.placement.peek(), event.key);
  if (next === null) return;
  event.preventDefault();
  surfaceModel.setPlacement(next);
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
