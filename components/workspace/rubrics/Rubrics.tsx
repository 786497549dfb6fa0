import './library.css';
import { useEffect, useState } from 'preact/hooks';
import { lazy } from '@/components/ui/lazy';
import { favourites, followPreferences } from '@/lib/state/preferences';
import { beginRubric } from '@/lib/state/rubric-acts';
import { followLibrary, type LibraryRubric, loadRecent } from '@/lib/state/rubric-library';
import { searchRubrics } from '@/lib/state/rubrics';
import { groupRubrics } from './groups';
import { Notice } from './Notice';
import { RubricDetail } from './RubricDetail';
import { RubricList } from './RubricList';
import { goTo, useRoute } from './route';

const EditorPage = lazy(async () => (await import('./editor/EditorPage')).EditorPage);
const Versions = lazy(async () => (await import('./Versions')).Versions);

function useLibrary() {
  const [library, setLibrary] = useState<readonly LibraryRubric[] | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    followLibrary(setLibrary, stop.signal).catch(reportError);
    followPreferences(stop.signal).catch(reportError);
    loadRecent().then(setRecent).catch(reportError);
    return () => stop.abort();
  }, []);
  return { library, recent };
}

const beginNew = async () => goTo(await beginRubric(), 'edit');

function Library({
  library,
  recent,
  open,
}: {
  readonly library: readonly LibraryRubric[];
  readonly recent: readonly string[];
  readonly open: string | null;
}) {
  const [words, setWords] = useState('');
  const found = new Set(
    searchRubrics(
      library.map(({ rubric }) => rubric),
      words,
    ),
  );
  const row = library.find(({ rubric }) => rubric.id === open);
  const groups = groupRubrics(
    library.filter(({ rubric }) => found.has(rubric)),
    favourites.value,
    recent,
  );
  return (
    <div class="library" data-open={row === undefined ? undefined : ''}>
      <div class="library-side">
        <div class="acts">
          <button type="button" class="primary" onClick={() => void beginNew().catch(reportError)}>
            New rubric
          </button>
        </div>
        <RubricList groups={groups} open={open} words={words} onWords={setWords} />
      </div>
      {row === undefined ? (
        <p class="library-empty">Choose a rubric to read it. A built-in one stays as it is: editing makes a copy that is yours.</p>
      ) : (
        <RubricDetail key={row.rubric.id} row={row} />
      )}
    </div>
  );
}

/** The rubrics: a list to find and read them, the editor, and the versions of the user's own. */
export function Rubrics() {
  const { library, recent } = useLibrary();
  const { id, view } = useRoute();
  if (library === null) return null;
  const row = library.find(({ rubric }) => rubric.id === id);
  return (
    <>
      <Notice />
      {id !== null && (view === 'edit' || (view === 'copy' && row !== undefined)) ? (
        <EditorPage key={`${id} ${view}`} id={id} copy={view === 'copy' ? (row?.rubric ?? null) : null} library={library} />
      ) : view === 'history' && row !== undefined ? (
        <Versions key={row.rubric.id} row={row} />
      ) : (
        <Library library={library} recent={recent} open={id} />
      )}
    </>
  );
}
