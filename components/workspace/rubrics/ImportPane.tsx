import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { RubricText } from '@/components/rubrics/RubricText';
import partsStyles from '@/components/ui/styles/parts.module.css';
import interviewsStyles from '@/components/workspace/interviews/interviews.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { FileFault } from '@/lib/rubrics/files/fault';
import { toastModel } from '@/lib/state/page/toast';
import {
  type GivenRubricFile,
  guessSubject,
  importPreviewed,
  type OpenedFile,
  openRubricFile,
  previewFile,
  type RubricFilePreview,
} from '@/lib/state/rubrics/rubric-files';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { FaultList } from './FaultList';
import libraryStyles from './library.module.css';
import { DifferenceList } from './versions/DifferenceList';

type Reading = {
  readonly file: OpenedFile | null;
  readonly about: string | null;
  readonly outcome: { readonly ok: true; readonly value: RubricFilePreview } | { readonly ok: false; readonly reason: readonly FileFault[] } | null;
};

const unread: Reading = { file: null, about: null, outcome: null };

const broken: FileFault = { line: null, place: '', text: 'This could not be read completely. Is it a rubric file?' };

async function read(given: GivenRubricFile, library: readonly LibraryRubric[], signal: AbortSignal): Promise<Reading> {
  const opened = await openRubricFile(given);
  if (!opened.ok) return { ...unread, outcome: opened };
  const about = guessSubject(given.name, library);
  return { file: opened.value, about, outcome: await previewFile(opened.value, library, about, signal) };
}

/** A file as it is read. It is read once; what changes in the library meanwhile is met when it is saved. */
function useReading(given: GivenRubricFile, library: readonly LibraryRubric[]) {
  const [reading, setReading] = useState<Reading>(unread);
  const stop = useRef(new AbortController());
  const show = async (work: (signal: AbortSignal) => Promise<Reading>) => {
    const mine = new AbortController();
    stop.current.abort();
    stop.current = mine;
    const done = await work(mine.signal).catch((error: unknown): Reading => {
      reportError(error);
      return { ...unread, outcome: { ok: false, reason: [broken] } };
    });
    if (stop.current === mine) setReading(done);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    void show((signal) => read(given, library, signal));
    return () => {
      const { current } = stop;
      stop.current = new AbortController();
      current.abort();
    };
  }, [given]);
  const change = async (about: string | null) => {
    const { file } = reading;
    if (file !== null) await show(async (signal) => ({ file, about, outcome: await previewFile(file, library, about, signal) }));
  };
  return { reading, change, stop: () => stop.current.abort() };
}

function whatHappens({ rubric, follows, compared, differences }: RubricFilePreview): string {
  if (follows !== null && differences.length === 0) return `This is what version ${follows.version} says already. There is nothing to import.`;
  if (follows !== null) return `It becomes the next version of “${follows.title}”. Interviews keep the version they began with.`;
  if (compared !== null) return `It becomes a rubric of your own, “${rubric.title}”: the built-in one that it comes from stays as it is.`;
  return `It becomes a rubric of your own, “${rubric.title}”.`;
}

type SubjectProps = { readonly library: readonly LibraryRubric[]; readonly about: string | null; readonly onChange: (about: string | null) => void };

function Subject({ library, about, onChange }: SubjectProps) {
  return (
    <label class={partsStyles.field}>
      <span class={partsStyles.label}>A CSV holds dimensions and anchors. They belong to</span>
      <select
        class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
        value={about ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        <option value="">a new rubric, without cues, questions and rules</option>
        {library
          .filter(({ kind, savedAt }) => kind === 'built-in' || savedAt !== null)
          .map(({ rubric, kind }) => (
            <option key={rubric.id} value={rubric.id}>
              {rubric.title}
              {kind === 'built-in' && ' (built in)'}
            </option>
          ))}
      </select>
    </label>
  );
}

type Props = {
  readonly given: GivenRubricFile;
  readonly library: readonly LibraryRubric[];
  readonly onDone: (id: string | null) => void;
};

function Previewed({ preview, onDone }: { readonly preview: RubricFilePreview; readonly onDone: Props['onDone'] }) {
  const { rubric, follows, compared, differences } = preview;
  const nothing = follows !== null && differences.length === 0;
  const save = async () => {
    const id = await importPreviewed(preview, toastModel.showToast);
    if (id !== null) onDone(id);
  };
  return (
    <>
      <p>{whatHappens(preview)}</p>
      <div class={libraryStyles.acts}>
        {!nothing && (
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={() => void save().catch(reportError)}>
            {follows === null ? 'Import rubric' : `Import as version ${Math.max(follows.version + 1, rubric.version)}`}
          </button>
        )}
        <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={() => onDone(null)}>
          {nothing ? 'Close' : 'Cancel'}
        </button>
      </div>
      {compared !== null && !nothing && (
        <section>
          <h3>What differs from the one that is here</h3>
          <DifferenceList differences={differences} />
        </section>
      )}
      <section>
        <h3>What it says</h3>
        <RubricText rubric={rubric} open={compared === null} />
      </section>
    </>
  );
}

/** A file before it is imported: what it says, what differs, and what would come of it; or what is wrong with it. */
export function ImportPane({ given, library, onDone }: Props) {
  const { reading, change, stop } = useReading(given, library);
  const heading = useRef<HTMLHeadingElement>(null);
  const { file, about, outcome } = reading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever came of the file is read out.
  useLayoutEffect(() => heading.current?.focus(), [outcome?.ok]);
  if (outcome === null)
    return (
      <>
        <p role="status">Reading {given.name}…</p>
        <div class={libraryStyles.acts}>
          <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={stop}>
            Stop
          </button>
        </div>
      </>
    );
  return (
    <article class={libraryStyles.libraryDetail} data-part="library-detail" aria-label={`Import of ${given.name}`}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {outcome.ok ? `Import ${given.name}` : `${given.name} cannot be imported`}
        </h2>
      </header>
      {file?.format === 'csv' && <Subject library={library} about={about} onChange={(next) => void change(next).catch(reportError)} />}
      {outcome.ok ? (
        <Previewed preview={outcome.value} onDone={onDone} />
      ) : (
        <>
          <p>Nothing was changed. Fix these lines, then import the file again.</p>
          <FaultList faults={outcome.reason} />
          <div class={libraryStyles.acts}>
            <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={() => onDone(null)}>
              Close
            </button>
          </div>
        </>
      )}
    </article>
  );
}
