import { notesPlace } from '@/lib/state/page/panel/notes-place';
import type { ViewState } from '@/lib/state/panel/view-hand-over';
import { focusComposer } from '../focus';

const noteField = () => document.querySelector<HTMLTextAreaElement>('#note');
const main = () => document.querySelector('[data-part="panel"] > [data-part="scroll"]');
const notes = () => document.querySelector('[data-part="notes"] ul');

/** Whether only a part of the list is rendered: then its height is an estimate, and pixels do not say which notes are visible. */
const isDrawnInPart = (list: Element) => list.querySelector('[aria-setsize]') !== null;

/** The number of the first visible note in a partly rendered list; null in any other, and at the list's end, where it starts by default. */
function findFirstNote(list: Element | null): number | null {
  if (list === null || !isDrawnInPart(list) || list.scrollTop + list.clientHeight >= list.scrollHeight - 2) return null;
  const { top } = list.getBoundingClientRect();
  const first = [...list.querySelectorAll<HTMLElement>('[data-index]')].find((row) => row.getBoundingClientRect().bottom > top + 1);
  return first === undefined ? null : Number(first.dataset.index);
}

function restoreNotes({ notes: top, firstNote }: ViewState['scrolled']): void {
  const list = notes();
  if (list !== null && !isDrawnInPart(list)) list.scrollTo(0, top);
  notesPlace.setWantedFirst(firstNote);
}

/** The part of the view that only this document knows: the caret in the note field, and the scroll positions. */
export function readViewState(): ViewState {
  const field = noteField();
  const caret = field === null ? null : { start: field.selectionStart, end: field.selectionEnd };
  return { caret, scrolled: { main: main()?.scrollTop ?? 0, notes: notes()?.scrollTop ?? 0, firstNote: findFirstNote(notes()) } };
}

const picture = () => new Promise(requestAnimationFrame);
/** How many frames the parts and the text may take to appear. */
const longestWaitFrames = 90;

const isThere = ({ caret, scrolled }: ViewState) => {
  const field = noteField();
  const words = caret === null || field === null || field.value.length >= caret.end;
  return words && main() !== null && (scrolled.notes === 0 || (notes()?.scrollHeight ?? 0) > 0);
};

/** Restores the caret, the focus and the scroll positions once the panel shows what they belong to. */
export async function restoreViewState(sight: ViewState): Promise<void> {
  for (let pictures = 0; pictures < longestWaitFrames && !isThere(sight); pictures++) await picture();
  const field = noteField();
  if (field !== null && sight.caret !== null) field.setSelectionRange(sight.caret.start, sight.caret.end);
  focusComposer();
  main()?.scrollTo(0, sight.scrolled.main);
  restoreNotes(sight.scrolled);
}
