import { Part } from '@/components/ui/Part';
import type { InterviewSummary } from '@/lib/state/session';
import { Composer } from './Composer';
import { DimensionList } from './DimensionList';
import { PanelKeys, Toolbar } from './lazy-capture';
import { NoteList } from './NoteList';

type Props = { readonly record: InterviewSummary; readonly onLeave: () => void };

/** The interview during the call: dimensions, notes, and the composer. */
export function InterviewView({ record, onLeave }: Props) {
  const { interview } = record;
  return (
    <>
      <main class="scroll">
        <Part>
          <DimensionList record={record} />
        </Part>
      </main>
      <PanelKeys record={record} />
      <Part>
        <NoteList record={record} />
      </Part>
      <footer class="foot">
        <Composer interview={interview} onLeave={onLeave} />
        <Toolbar interview={interview} />
      </footer>
    </>
  );
}
