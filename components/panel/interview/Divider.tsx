import { clampShare, notesShares, stepShare } from '@/lib/core/panel/divider';
import { dividerModel } from '@/lib/state/page/panel/divider';
import dividerStyles from './divider.module.css';

const percent = (share: number) => Math.round((1 - share) * 100);

/** The height of the notes, and of the rubric and the notes together, in pixels. */
function measure(divider: HTMLElement): { readonly notes: number; readonly both: number } {
  const section = divider.parentElement;
  const rubric = section?.parentElement?.querySelector(':scope > [data-part="scroll"]')?.getBoundingClientRect().height ?? 0;
  const notes = section?.getBoundingClientRect().height ?? 0;
  return { notes, both: Math.max(1, rubric + notes) };
}

function drag(event: PointerEvent): void {
  const divider = event.currentTarget;
  if (!(divider instanceof HTMLElement) || event.button !== 0) return;
  const { notes, both } = measure(divider);
  divider.setPointerCapture(event.pointerId);
  divider.onpointermove = ({ clientY }) => dividerModel.moveDivider(clampShare((notes + event.clientY - clientY) / both));
  divider.onlostpointercapture = () => {
    divider.onpointermove = null;
    dividerModel.saveShare();
  };
}

function put(share: number | null): void {
  dividerModel.moveDivider(share);
  dividerModel.saveShare();
}

function press(event: KeyboardEvent): void {
  const divider = event.currentTarget;
  if (!(divider instanceof HTMLElement)) return;
  const { notes, both } = measure(divider);
  const next = stepShare(dividerModel.notesShare.peek() ?? notes / both, event.key);
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  put(next);
}

/** The divider between rubric and notes: moved by dragging or the arrow keys, reset by a double click. */
export function Divider() {
  return (
    <div
      role="separator"
      class={dividerStyles.divider}
      data-part="divider"
      tabIndex={0}
      aria-label="Rubric and notes"
      aria-orientation="horizontal"
      aria-valuemin={percent(notesShares.most)}
      aria-valuemax={percent(notesShares.least)}
      aria-valuenow={percent(dividerModel.notesShare.value ?? notesShares.usual)}
      title="Drag, or use the arrow keys"
      onPointerDown={drag}
      onDblClick={() => put(null)}
      onKeyDown={press}
    />
  );
}
