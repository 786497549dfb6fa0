import { Divider, NoteFinder, NoteTools, Said } from '@/components/panel/lazy-capture';
import { uncounted } from '@/lib/core/note/uncounted';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { unsavedModel } from '@/lib/state/page/app';
import { dividerModel } from '@/lib/state/page/panel/divider';
import { timelineModel } from '@/lib/state/page/panel/interview';
import notesStyles from './notes.module.css';
import { Timeline } from './Timeline';

function counted(count: number): string {
  if (count === 0 || count === uncounted) return '';
  const stored = unsavedModel.hasUnsaved.value ? 'not all saved' : 'all saved';
  return `${count} · ${timelineModel.pendingNotes.value.length > 0 ? 'saving' : stored}`;
}

/** The notes: how many, whether all are on disk, and the timeline. */
export function NoteList({ overview }: { readonly overview: InterviewOverview }) {
  const share = dividerModel.notesShare.value;
  const count = overview.noteCount + timelineModel.pendingNotes.value.length;
  return (
    <section
      class={notesStyles.notes}
      data-part="notes"
      data-divided={share === null ? undefined : ''}
      style={share === null ? undefined : { '--notes-share': share }}
      aria-labelledby="notes"
    >
      <Divider />
      <header>
        <h2 id="notes">Notes</h2>
        <Said />
        <span class={notesStyles.count}>{counted(count)}</span>
        <NoteTools overview={overview} />
      </header>
      {timelineModel.isFinding.value && <NoteFinder interview={overview.interview} />}
      {count === 0 && <p class={notesStyles.empty}>Type what you hear. Each note keeps the moment it began.</p>}
      <Timeline interview={overview.interview} />
    </section>
  );
}
