import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Empty } from '@/components/ui/feedback/Empty';
import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { preferencesModel } from '@/lib/state/page/preferences';
import { createRubricDraft } from '@/lib/state/rubrics/rubric-actions';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { searchRubrics } from '@/lib/state/rubrics/rubrics';
import { groupRubrics } from './groups';
import libraryStyles from './library.module.css';
import { RubricDetail } from './RubricDetail';
import { RubricList } from './RubricList';
import { goToRubric } from './route';

const FollowForm = lazy(async () => (await import('./follow/FollowForm')).FollowForm);
const FollowPane = lazy(async () => (await import('./follow/FollowPane')).FollowPane);
const ImportPane = lazy(async () => (await import('./ImportPane')).ImportPane);

const accepted = '.json,.md,.markdown,.csv,.txt,application/json,text/markdown,text/csv,text/plain';

type BeginningsProps = { readonly onFile: (file: File) => void; readonly onFollow: () => void };

function Beginnings({ onFile, onFollow }: BeginningsProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class={libraryStyles.acts}>
      <button
        type="button"
        class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
        onClick={() => void createRubricDraft().then((id) => goToRubric(id, 'edit'), reportError)}
      >
        New rubric
      </button>
      <button type="button" class={partsStyles.quiet} onClick={() => picker.current?.click()}>
        Import
      </button>
      <button type="button" class={partsStyles.quiet} onClick={onFollow}>
        Subscribe to a team rubric
      </button>
      <input
        ref={picker}
        class={partsStyles.hidden}
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
  const [query, setQuery] = useState('');
  const rubrics = library.map(({ rubric }) => rubric);
  const found = new Set(searchRubrics(rubrics, query));
  const rows = library.filter(({ rubric }) => found.has(rubric));
  return { query, setQuery, groups: groupRubrics(rows, preferencesModel.favourites.value, recent) };
}

/** What is begun beside the list: a file to import, an address to follow, or nothing. */
type Begun = File | 'follow' | null;

/** What is begun, until another rubric is opened. */
function useBegun(open: string | null) {
  const [begun, setBegun] = useState<Begun>(null);
  const shown = useRef(open);
  // With the picture: what is begun right after it must stay.
  useLayoutEffect(() => {
    if (shown.current !== open) setBegun(null);
    shown.current = open;
  }, [open]);
  return { begun, setBegun };
}

type Props = {
  readonly library: readonly LibraryRubric[];
  readonly subscriptions: readonly Subscription[];
  readonly recent: readonly string[];
  /** The rubric, or what is followed, that is open. */
  readonly open: string | null;
};

function Pane({ library, subscriptions, open, begun, onEnd }: Omit<Props, 'recent'> & { readonly begun: Begun; readonly onEnd: () => void }) {
  const row = library.find(({ rubric }) => rubric.id === open);
  const followed = subscriptions.find(({ id }) => id === open);
  const finish = (id: string | null) => {
    onEnd();
    if (id !== null) goToRubric(id);
  };
  const follow = (id: string) => {
    onEnd();
    goToRubric(id, 'followed');
  };
  if (begun === 'follow') return <FollowForm onFollowed={follow} onCancel={onEnd} />;
  if (begun !== null) return <ImportPane given={begun} library={library} onDone={finish} />;
  if (followed !== undefined) return <FollowPane key={followed.id} subscription={followed} library={library} />;
  if (row !== undefined) return <RubricDetail key={row.rubric.id} row={row} followed={subscriptions.find(({ rubricId }) => rubricId === open)} />;
  return (
    <Empty icon="rubrics" title="Read a rubric before you use it">
      <p>A built-in rubric stays as it is: editing makes a copy that is yours. A file can be dropped here to import it.</p>
    </Empty>
  );
}

/** The list of rubrics, and beside it the one that is read, the file that is imported, or the address that is followed. */
export function Library({ library, subscriptions, recent, open }: Props) {
  const { query, setQuery, groups } = useFound(library, recent);
  const { begun, setBegun } = useBegun(open);
  const drop = useDrop(setBegun);
  const opened = library.some(({ rubric }) => rubric.id === open) || subscriptions.some(({ id }) => id === open);
  return (
    <div class={libraryStyles.library} data-open={opened || begun !== null ? '' : undefined} {...drop}>
      <div class={libraryStyles.librarySide} data-part="library-side">
        <Beginnings onFile={setBegun} onFollow={() => setBegun('follow')} />
        <RubricList
          groups={groups}
          subscriptions={subscriptions}
          library={library}
          open={begun === null ? open : null}
          query={query}
          onQuery={setQuery}
        />
      </div>
      <Pane library={library} subscriptions={subscriptions} open={open} begun={begun} onEnd={() => setBegun(null)} />
    </div>
  );
}
