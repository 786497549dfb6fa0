import { historyKey } from '@/components/panel/capture/history-key';
import { focusComposer } from '@/components/panel/focus';
import type { Interview } from '@/lib/core/interview/interview';
import { spanOfMention } from '@/lib/core/note/compose-commands';
import { composeCommands, history, noteEdits, typing } from '@/lib/state/page/panel/capture';
import { composer } from '@/lib/state/page/panel/composer';
import { viewModel } from '@/lib/state/page/panel/interview';
import { draftModel } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';

/** Types into the composer as a user would, with all events. With `asItStands` a leading + − ? is plain text. */
export function typeIntoComposer(text: string, asItStands = false): void {
  focusComposer();
  // The only way to insert text that the field's own undo knows; it has no successor.
  typing.typeLiterally(asItStands, () => document.execCommand('insertText', false, text));
}

/** Files the note under an option of the completion, and removes the `#word` in a way that the field's own undo knows. */
export function acceptCompletion(interview: Interview, field: HTMLTextAreaElement, index: number): void {
  const open = draftModel.completing.peek();
  const option = open?.options[index];
  draftModel.setCompleting(null);
  if (open === null || option === undefined) return;
  const { start, end } = spanOfMention(field.value, open.mention);
  composeCommands.pinDraft(interview, option.id);
  field.focus();
  field.setSelectionRange(start, end);
  // The only way to delete text that the field's own undo knows; it has no successor.
  document.execCommand('delete');
}

function pressInCompletion({ key }: KeyboardEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  const open = draftModel.completing.peek();
  if (open === null) return false;
  if (key === 'ArrowDown') composeCommands.moveCompletion(1);
  else if (key === 'ArrowUp') composeCommands.moveCompletion(-1);
  else if (key === 'Escape') composeCommands.dismissCompletion();
  else if (key === 'Tab' || (key === 'Enter' && open.active !== null)) acceptCompletion(interview, field, open.active ?? 0);
  else return false;
  return true;
}

/** Holding a key down must not continue from the field's undo to the interview's. */
function pressHistory(event: KeyboardEvent): boolean {
  const asked = historyKey(event);
  if (asked === null || (asked === 'redo' && typing.isEmptiedByUndo())) return false;
  typing.setEmptiedByUndo(false);
  if (!event.repeat) void (asked === 'undo' ? history.undo() : history.redo());
  return true;
}

function pressInEmpty(event: KeyboardEvent): boolean {
  if ((event.key === 'Backspace' || historyKey(event) === 'undo') && composeCommands.dropSigns()) return true;
  if (pressHistory(event)) return true;
  if (event.key !== 'ArrowUp' || event.shiftKey) return false;
  void noteEdits.editNewest().catch(reportError);
  return true;
}

/** Saves what is typed; true when it is stored and the field is empty: words that could not be stored return to it. */
async function submit(): Promise<boolean> {
  const isTyped = (draftModel.draft.peek()?.text ?? '').trim() !== '';
  await composer.submitDraft();
  return isTyped && draftModel.draft.peek() === null;
}

/** Saves the note, and offers to undo that beside the field. */
export const saveNote = (): void => void undoOffer.offerAfter(submit()).catch(reportError);

function pressEnter({ key, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || shiftKey) return false;
  saveNote();
  return true;
}

/** Handles a key in the composer other than leaving; false when the key means nothing there. */
export function pressInComposer(event: KeyboardEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  return pressInCompletion(event, interview, field) || pressEnter(event) || (field.value === '' && pressInEmpty(event));
}

const isTyped = ({ inputType }: InputEvent) => inputType === 'insertText' || inputType === 'insertCompositionText';

function isBeginning(event: InputEvent, { value }: HTMLTextAreaElement): boolean {
  const empty = (draftModel.draft.peek()?.text ?? '') === '';
  return isTyped(event) && !typing.isLiteral() && !event.isComposing && !value.includes('\n') && (empty || value.length === 1);
}

/** Reads the beginning of a note; true when it was a sign, which is then removed from the field. */
function takeSign(interview: Interview, field: HTMLTextAreaElement): boolean {
  const taken = composeCommands.applyBeginning(interview.id, field.value);
  if (taken === null) return false;
  field.value = taken.text;
  if (taken.lookUp) viewModel.openOverlay('look-up');
  return true;
}

/** Handles a leading sign (+ − ? = /) that was typed; false when the text has none. Only typing counts: a pasted list keeps its dashes. */
export function typeInComposer(event: InputEvent, interview: Interview, field: HTMLTextAreaElement): boolean {
  typing.setEmptiedByUndo(event.inputType === 'historyUndo' && field.value === '');
  return isBeginning(event, field) && takeSign(interview, field);
}

/** Handles a leading sign that was typed before this was loaded, where the text still begins with it. */
export function takeEarlySign(event: InputEvent, interview: Interview, field: HTMLTextAreaElement): void {
  if (isTyped(event) && event.data !== null && field.value.startsWith(event.data)) takeSign(interview, field);
}

/** Handles a leading sign that came from an input method. */
export function composeInComposer(interview: Interview, field: HTMLTextAreaElement): boolean {
  return field.value.length === 1 && takeSign(interview, field);
}

/** Opens or closes the completion by the position of the caret. */
export function followCaret(interview: Interview, field: HTMLTextAreaElement): void {
  composeCommands.followMention(interview, field.value, field.selectionStart);
}
