import { useEffect, useRef, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import { favourites } from '@/lib/state/preferences';
import { beginRubric } from '@/lib/state/rubric-acts';
import type { LibraryRubric } from '@/lib/state/rubric-library';
import { searchRubrics } from '@/lib/state/rubrics';
import { groupRubrics } from './groups';
import { RubricDetail } from './RubricDetail';
import { RubricList } from './RubricList';
import { goTo } from './route';

const ImportPane = lazy(async () => (await import('./ImportPane')).ImportPane);

const accepted = '.json,.md,.markdown,.csv,.txt,application/json,text/markdown,text/csv,text/plain';

function Beginnings({ onFile }: { readonly onFile: (file: File) => void }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="acts">
      <button type="button" class="primary" onClick={() => void beginRubric().then((id) => goTo(id, 'edit'), reportError)}>
        New rubric
      </button>
      <button type="button" class="quiet" onClick={() => picker.current?.click()}>
        Import
      </button>
      <input
        ref={picker}
        class="hidden"
        type="file"
        accept={accepted}
        tabIndex={-1}
        aria-label="File to import"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** Takes a file that is dropped on the library. */
function useDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  return {
    'data-over': over ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    },
  };
}

function useFound(library: readonly LibraryRubric[], recent: readonly string[]) {
  const [words, setWords] = useState('');
  const rubrics = library.map(({ rubric }) => rubric);
  const found = new Set(searchRubrics(rubrics, words));
  const rows = library.filter(({ rubric }) => found.has(rubric));
  return { words, setWords, groups: groupRubrics(rows, favourites.value, recent) };
}

type Props = { readonly library: readonly LibraryRubric[]; readonly recent: readonly string[]; readonly open: string | null };

/** The list of rubrics, and beside it the one that is read or the file that is imported. */
export function Library({ library, recent, open }: Props) {
  const { words, setWords, groups } = useFound(library, recent);
  const [given, setGiven] = useState<File | null>(null);
  const shown = useRef(open);
  useEffect(() => {
    if (shown.current !== open) setGiven(null);
    shown.current = open;
  }, [open]);
  const drop = useDrop(setGiven);
  const row = library.find(({ rubric }) => rubric.id === open);
  const finish = (id: string | null) => {
    setGiven(null);
    if (id !== null) goTo(id);
  };
  return (
    <div class="library" data-open={row === undefined && given === null ? undefined : ''} {...drop}>
      <div class="library-side">
        <Beginnings onFile={setGiven} />
        <RubricList groups={groups} open={given === null ? open : null} words={words} onWords={setWords} />
      </div>
      {given !== null ? (
        <ImportPane given={given} library={library} onDone={finish} />
      ) : row === undefined ? (
        <p class="library-empty">
          Choose a rubric to read it. A built-in one stays as it is: editing makes a copy that is yours. A file can be dropped here to import it.
        </p>
      ) : (
        <RubricDetail key={row.rubric.id} row={row} />
      )}
    </div>
  );
}
