import { useEffect } from 'preact/hooks';
import type { Interview, Note } from '@/lib/core/interview/interview';
import { excerpt } from '@/lib/core/text/excerpt';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import { restoreDraft, submitDraft } from '@/lib/state/composer/composer';
import { draft } from '@/lib/state/composer/draft';
import { beginEdit, keepEdit } from '@/lib/state/composer/note-edits';
import { editing } from '@/lib/state/interview/notes';
import { NoteEditor } from '../lazy-capture';
import { HeldDrafts } from '../words/HeldDrafts';

type MarkProps = { readonly mark: Note; readonly interview: Interview };

function Mark({ mark, interview }: MarkProps) {
  const time = formatCallTime(callTime(mark.recordedAt, interview.startedAt));
  const back = () => document.querySelector<HTMLElement>('.unsettled .fill, .missing button')?.focus();
  return (
    <li class="note">
      <time>{time}</time>
      {editing.value?.note.id === mark.id ? (
        <NoteEditor note={mark} time={time} onDone={back} />
      ) : (
        <button type="button" class="fill" aria-label={`Fill in ${time}`} onClick={() => void beginEdit(mark).catch(reportError)}>
          Fill in
        </button>
      )}
    </li>
  );
}

function HalfTyped() {
  const words = draft.value?.text.trim() ?? '';
  if (words === '') return null;
  return (
    <p>
      Half-typed: {excerpt(words)}{' '}
      <button type="button" class="link" onClick={() => void submitDraft().catch(reportError)}>
        Save it as a note
      </button>
    </p>
  );
}

type Props = { readonly interview: Interview; readonly openMarks: readonly Note[] };

/** What the call left half done: a note that was being typed, and the marks that still lack words, each with its field. */
export function Unsettled({ interview, openMarks }: Props) {
  const { id } = interview;
  useEffect(() => {
    restoreDraft(id).catch(reportError);
    keepEdit().catch(reportError);
  }, [id]);
  return (
    <section class="section unsettled">
      <HalfTyped />
      <HeldDrafts interview={interview} />
      {openMarks.length > 0 && (
        <>
          <h2 id="open-marks">Empty marks</h2>
          <p class="hint">Add a note, or they won't count as evidence.</p>
          <ul role="list" aria-labelledby="open-marks">
            {openMarks.map((mark) => (
              <Mark key={mark.id} mark={mark} interview={interview} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
