import { useEffect } from 'preact/hooks';
import notesStyles from '@/components/panel/notes/notes.module.css';
import { UndoHere } from '@/components/panel/undo/UndoHere';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { excerpt } from '@/lib/core/text/excerpt';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { noteEdits } from '@/lib/state/page/panel/capture';
import { composer } from '@/lib/state/page/panel/composer';
import { draftModel, notesModel } from '@/lib/state/page/panel/notes';
import { undoOffer } from '@/lib/state/page/panel/undo-offer';
import { NoteEditor } from '../lazy-capture';
import { HeldDrafts } from '../words/HeldDrafts';
import reviewStyles from './review.module.css';

type MarkProps = { readonly mark: Note; readonly interview: Interview };

function Mark({ mark, interview }: MarkProps) {
  const time = formatCallTime(callTime(mark.recordedAt, interview.startedAt));
  const back = () => document.querySelector<HTMLElement>('[data-part="unsettled"] [data-part="fill"], [data-part="missing"] button')?.focus();
  return (
    <li class={`${notesStyles.note} ${reviewStyles.reviewNote}`} data-part="note">
      <time>{time}</time>
      {notesModel.editing.value?.note.id === mark.id ? (
        <NoteEditor note={mark} time={time} onDone={back} />
      ) : (
        <button
          type="button"
          class={notesStyles.fill}
          data-part="fill"
          aria-label={`Fill in ${time}`}
          onClick={() => void noteEdits.beginEdit(mark).catch(reportError)}
        >
          Fill in
        </button>
      )}
    </li>
  );
}

function HalfTyped() {
  const words = draftModel.draft.value?.text.trim() ?? '';
  if (words === '') return null;
  return (
    <p>
      Half-typed: {excerpt(words)}{' '}
      <button
        type="button"
        class={`${controlsStyles.link} ${reviewStyles.reviewLink}`}
        onClick={() => void composer.submitDraft().catch(reportError)}
      >
        Save it as a note
      </button>
    </p>
  );
}

/** Notes that were still being typed when the call ended, here or in another panel. */
export function Unsettled({ interview }: { readonly interview: Interview }) {
  const { id } = interview;
  useEffect(() => {
    composer.restoreDraft(id).catch(reportError);
    noteEdits.saveEdit().catch(reportError);
  }, [id]);
  return (
    <section class={`${sectionStyles.section} ${reviewStyles.unsettled}`}>
      <HalfTyped />
      <HeldDrafts interview={interview} />
    </section>
  );
}

/** The mark whose words were just added and can be undone; null for none. */
function findFilled(): Note | null {
  const edit = undoOffer.offered.value?.edit;
  return edit?.table === 'notes' && edit.before?.text === '' && edit.after !== null ? edit.after : null;
}

/** Undo for the words of a mark, in place of the mark. */
function Filled({ mark, interview }: MarkProps) {
  const time = formatCallTime(callTime(mark.recordedAt, interview.startedAt));
  return (
    <p class={partsStyles.hint} data-part="filled">
      <time>{time}</time> Words added. <UndoHere what={`words of mark ${time}`} />
    </p>
  );
}

type MarksProps = { readonly interview: Interview; readonly marks: readonly Note[] };

/** The marks without text, each with its field; nothing where there are none. */
export function EmptyMarks({ interview, marks }: MarksProps) {
  const filled = findFilled();
  if (marks.length === 0 && filled === null) return null;
  return (
    <section class={sectionStyles.section} data-part="unsettled">
      <h2 id="open-marks">Empty marks</h2>
      <p class={partsStyles.hint}>Add a note, or they won't count as evidence.</p>
      <ul role="list" aria-labelledby="open-marks">
        {marks.map((mark) => (
          <Mark key={mark.id} mark={mark} interview={interview} />
        ))}
      </ul>
      {filled !== null && <Filled mark={filled} interview={interview} />}
    </section>
  );
}
