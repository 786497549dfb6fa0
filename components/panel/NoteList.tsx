import { useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import type { InterviewSummary } from '@/lib/state/session';
import { pendingNotes } from '@/lib/state/timeline';

import { NoteTools } from './lazy-capture';
import { Timeline } from './Timeline';

const NoteFinder = lazy(async () => (await import('./NoteFinder')).NoteFinder);

function counted(count: number): string {
  if (count === 0) return '';
  return `${count} · ${pendingNotes.value.length > 0 ? 'saving' : 'all saved'}`;
}

/** The notes: how many, whether all are on disk, and the timeline. */
export function NoteList({ record }: { readonly record: InterviewSummary }) {
  const [finding, setFinding] = useState(false);
  const count = record.noteCount + pendingNotes.value.length;
  const stop = () => setFinding(false);
  return (
    <section class="notes" aria-labelledby="notes">
      <header>
        <h2 id="notes">Notes</h2>
        <span class="count">{counted(count)}</span>
        <NoteTools record={record} finding={finding} onFind={() => (finding ? stop() : setFinding(true))} />
      </header>
      {finding && <NoteFinder interview={record.interview} onDone={stop} />}
      {count === 0 && <p class="empty">Type what you hear. Each note keeps the moment it began.</p>}
      <Timeline interview={record.interview} />
    </section>
  );
}
