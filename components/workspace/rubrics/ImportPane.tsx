import { useLayoutEffect, useRef } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import interviewsStyles from '@/components/workspace/interviews/interviews.module.css';
import type { GivenRubricFile } from '@/lib/state/rubrics/rubric-files';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { FaultList } from './FaultList';
import { ImportPreview } from './ImportPreview';
import libraryStyles from './library.module.css';
import { useRubricReading } from './use-rubric-reading';

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

/** A file before it is imported: what it says, what differs, and what would come of it; or what is wrong with it. */
export function ImportPane({ given, library, onDone }: Props) {
  const { reading, change, stop } = useRubricReading(given, library);
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
        <ImportPreview preview={outcome.value} onDone={onDone} />
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
