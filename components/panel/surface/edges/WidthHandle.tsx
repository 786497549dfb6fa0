import surfaceStyles from '@/components/panel/surface/surface.module.css';
import { clampWidth, dockedWidths, stepWidth } from '@/lib/core/panel/surface';
import { surfaceModel } from '@/lib/state/page/surface/surface';
import { followDrag } from './drag';

const setWidth = (width: number) => {
  surfaceModel.setPlacement({ ...surfaceModel.placement.peek(), width: clampWidth(width) });
};
const keep = () => void surfaceModel.savePlacement().catch(reportError);

async function drag(event: PointerEvent): Promise<void> {
  const { width, side } = surfaceModel.placement.peek();
  let zoom = 1;
  followDrag(event, (x) => setWidth(width + (side === 'right' ? -x : x) / zoom), keep);
  zoom = (await surfaceModel.findRoom()).zoom;
}

function press(event: KeyboardEvent): void {
  const { width, side } = surfaceModel.placement.peek();
  const next = stepWidth(width, side, event.key);
  if (next === null) return;
  event.preventDefault();
  setWidth(next);
  keep();
}

/** The edge of a docked panel that changes its width: by dragging, with the arrow keys, or by a double click for the default width. */
export function WidthHandle() {
  const { width, side } = surfaceModel.placement.value;
  return (
    <div
      role="separator"
      class={surfaceStyles.widthHandle}
      data-side={side}
      tabIndex={0}
      aria-label="Panel width"
      aria-orientation="vertical"
      aria-valuemin={dockedWidths.least}
      aria-valuemax={dockedWidths.most}
      aria-valuenow={width}
      title="Drag to resize"
      onPointerDown={(event) => void drag(event).catch(reportError)}
      onDblClick={() => {
        setWidth(dockedWidths.usual);
        keep();
      }}
      onKeyDown={press}
    />
  );
}
