import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import { findUncovered } from '@/lib/core/review';
import { focusedDimension, type InterviewSummary, redo, singleKeys, undo } from '@/lib/state/session';
import { Composer } from './Composer';
import { DimensionList } from './DimensionList';
import { focusComposer } from './focus';
import { Toolbar } from './lazy-capture';
import { NoteList } from './NoteList';

const AnchorLookup = lazy(async () => (await import('./AnchorLookup')).AnchorLookup);
const KeyList = lazy(async () => (await import('./KeyList')).KeyList);

/** What lies over the dimensions. */
type Overlay = 'look-up' | 'keys' | null;

const inField = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

function pressSingle(key: string, record: InterviewSummary, open: (overlay: Overlay) => void): boolean {
  const numbered = /^[1-9]$/.test(key) ? record.interview.rubric.dimensions[Number(key) - 1] : undefined;
  const dimension = key === 'n' ? findUncovered(record, focusedDimension.peek()) : numbered;
  if (dimension != null) focusedDimension.value = dimension.id;
  else if (key === '/') open('look-up');
  else if (key === '?') open('keys');
  else return false;
  return true;
}

/** What a key pressed anywhere in the panel does; false when it does nothing. */
function press(event: KeyboardEvent, record: InterviewSummary, open: (overlay: Overlay) => void): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false;
  if (event.key === 'F1') open('keys');
  else if (inField(event.target)) return false;
  else if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return false;
    void (event.shiftKey ? redo() : undo());
  } else if (event.key === 'Escape') focusComposer();
  else return singleKeys.value && pressSingle(event.key, record, open);
  return true;
}

type Props = { readonly record: InterviewSummary; readonly onLeave: () => void };

/** The interview during the call: dimensions, notes, and the composer. */
export function InterviewView({ record, onLeave }: Props) {
  const [overlay, setOverlay] = useState<Overlay>(null);
  const { interview } = record;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event, record, setOverlay) && event.preventDefault();
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [record]);
  const close = () => {
    setOverlay(null);
    focusComposer();
  };
  return (
    <>
      <main class="scroll">
        <DimensionList record={record} />
      </main>
      {overlay === 'look-up' && <AnchorLookup rubric={interview.rubric} onClose={close} />}
      {overlay === 'keys' && <KeyList onClose={close} />}
      <NoteList record={record} />
      <footer class="foot">
        <Composer interview={interview} onLeave={onLeave} onLookUp={() => setOverlay('look-up')} onKeys={() => setOverlay('keys')} />
        <Toolbar interview={interview} onLookUp={() => setOverlay('look-up')} onKeys={() => setOverlay('keys')} />
      </footer>
    </>
  );
}
