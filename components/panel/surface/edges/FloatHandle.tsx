import surfaceStyles from '@/components/panel/surface/surface.module.css';
import { moveBy, stepPlace } from '@/lib/core/panel/surface';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { followDrag } from './drag';

const keep = () => void surfaceModel.savePlacement().catch(reportError);

async function drag(event: PointerEvent): Promise<void> {
  const before = surfaceModel.placement.peek();
  let room: Awaited<ReturnType<typeof surfaceModel.findRoom>> | undefined;
  let last = { x: 0, y: 0 };
  let isOver = false;
  const show = () => {
    if (room !== undefined) surfaceModel.setPlacement(moveBy(before, last.x / room.zoom / room.width, last.y / room.zoom / room.height));
  };
  const move = (x: number, y: number) => {
    last = { x, y };
    show();
  };
  const end = () => {
    isOver = true;
    if (room !== undefined) keep();
  };
  followDrag(event, move, end);
  room = await surfaceModel.findRoom();
  // The drag may have continued, or be over, by the time of the answer.
  show();
  if (isOver) keep();
}

function press(event: KeyboardEvent): void {
  const next = stepPlace(surfaceModel.placement.peek(), event.key);
  if (next === null) return;
  event.preventDefault();
  surfaceModel.setPlacement(next);
  keep();
}

/** The handle that moves a floating panel, by dragging or with the arrow keys. */
export function FloatHandle() {
  return (
    <button
      type="button"
      class={surfaceStyles.floatHandle}
      aria-label="Drag the panel"
      title="Drag, or use the arrow keys"
      onPointerDown={(event) => void drag(event).catch(reportError)}
      onKeyDown={press}
    />
  );
}
