import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { lazy } from '@/components/ui/lazy';
import { search } from '@/lib/state/note-search';
import { type InterviewSummary, reach, redo, undo } from '@/lib/state/session';
import { pendingNotes } from '@/lib/state/timeline';

import { Timeline } from './Timeline';

const NoteFinder = lazy(async () => (await import('./NoteFinder')).NoteFinder);

function counted(count: number): string {
  if (count === 0) return '';
  return `${count} · ${pendingNotes.value.length > 0 ? 'saving' : 'all saved'}`;
}

type ToolsProps = { readonly record: InterviewSummary; readonly finding: boolean; readonly onFind: () => void };

function Tools({ record, finding, onFind }: ToolsProps) {
  const { interview, noteCount } = record;
  return (
    <span class="tools">
      {(noteCount > 0 || finding) && (
        <button type="button" class="tool" aria-label="Find in notes" title="Find in notes" aria-pressed={finding} onClick={onFind}>
          <Icon name="find" />
        </button>
      )}
      {interview.finishedAt === null && (
        <>
          <button type="button" class="tool" aria-label="Undo" title="Undo  Ctrl Z" disabled={!reach.value.undo} onClick={() => void undo()}>
            <Icon name="undo" />
          </button>
          <button type="button" class="tool" aria-label="Redo" title="Redo  Ctrl Shift Z" disabled={!reach.value.redo} onClick={() => void redo()}>
            <Icon name="redo" />
          </button>
        </>
      )}
    </span>
  );
}

/** The notes: how many, whether all are on disk, and the timeline. */
export function NoteList({ record }: { readonly record: InterviewSummary }) {
  const [finding, setFinding] = useState(false);
  const count = record.noteCount + pendingNotes.value.length;
  useEffect(() => () => void search(null), []);
  const stop = () => {
    setFinding(false);
    search(null).catch(reportError);
  };
  return (
    <section class="notes" aria-labelledby="notes">
      <header>
        <h2 id="notes">Notes</h2>
        <span class="count">{counted(count)}</span>
        <Tools record={record} finding={finding} onFind={() => (finding ? stop() : setFinding(true))} />
      </header>
      {finding && <NoteFinder interview={record.interview} onDone={stop} />}
      {count === 0 && <p class="empty">Type what you hear. Each note keeps the moment it began.</p>}
      <Timeline interview={record.interview} />
    </section>
  );
}
