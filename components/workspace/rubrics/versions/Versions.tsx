import { useEffect, useState } from 'preact/hooks';
import { RubricText } from '@/components/rubrics/RubricText';
import partsStyles from '@/components/ui/styles/parts.module.css';
import libraryStyles from '@/components/workspace/rubrics/library.module.css';
import { rubricAddress } from '@/components/workspace/rubrics/route';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Origin, RubricVersion } from '@/lib/core/rubric/own-rubric';
import { findRubricDifferences } from '@/lib/core/rubric/rubric-difference';
import { rubricActions } from '@/lib/state/page/workspace/rubrics';
import { listVersions } from '@/lib/state/rubrics/rubric-actions';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { DifferenceList } from './DifferenceList';

const originNames: Readonly<Record<Origin, string>> = {
  written: 'written',
  copied: 'copied',
  edited: 'edited',
  imported: 'imported',
  accepted: 'accepted from its address',
  restored: 'restored',
  shared: 'from your team',
};

const momentOf = (at: number) => new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function useVersions({ rubric: { id, version } }: LibraryRubric): readonly RubricVersion[] {
  const [versions, setVersions] = useState<readonly RubricVersion[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever another version stands.
  useEffect(() => {
    listVersions(id).then(setVersions).catch(reportError);
  }, [id, version]);
  return versions;
}

type VersionProps = { readonly chosen: RubricVersion; readonly before: RubricVersion | undefined; readonly last: RubricVersion };

function Version({ chosen, before, last }: VersionProps) {
  const latest = chosen.version === last.version;
  return (
    <article class={libraryStyles.libraryDetail} data-part="library-detail" aria-label={`Version ${chosen.version}`}>
      <header>
        <h2>Version {chosen.version}</h2>
        <p class={partsStyles.hint}>
          {originNames[chosen.origin]}, {momentOf(chosen.savedAt)}
          {latest && ' · the one that is offered'}
        </p>
        {!latest && (
          <div class={libraryStyles.acts}>
            <button
              type="button"
              class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}
              onClick={() => void rubricActions.restore(chosen.rubric, last.version).catch(reportError)}
            >
              Restore as version {last.version + 1}
            </button>
          </div>
        )}
      </header>
      {before !== undefined && (
        <section>
          <h3>Since version {before.version}</h3>
          <DifferenceList differences={findRubricDifferences(before.rubric, chosen.rubric)} />
        </section>
      )}
      <section>
        <h3>Its text</h3>
        <RubricText rubric={chosen.rubric} open={before === undefined} />
      </section>
    </article>
  );
}

/** Every version of a rubric, what each changed, and the way back to any of them. */
export function Versions({ row }: { readonly row: LibraryRubric }) {
  const versions = useVersions(row);
  const [chosen, setChosen] = useState<number | null>(null);
  const [last] = versions;
  if (last === undefined) return null;
  const at = Math.max(
    0,
    versions.findIndex(({ version }) => version === chosen),
  );
  const shown = versions[at] ?? last;
  return (
    <div class={`${libraryStyles.library} ${libraryStyles.libraryVersions}`} data-open="">
      <div class={libraryStyles.librarySide} data-part="library-side">
        <a class={libraryStyles.back} href={rubricAddress(row.rubric.id)}>
          ← {row.rubric.title}
        </a>
        <ul class={libraryStyles.versionList} aria-label="Versions">
          {versions.map(({ version, origin, savedAt }) => (
            <li key={version}>
              <button type="button" aria-current={version === shown.version ? 'true' : undefined} onClick={() => setChosen(version)}>
                <span>Version {version}</span>
                <small>
                  {originNames[origin]}, {momentOf(savedAt)}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <Version chosen={shown} before={versions[at + 1]} last={last} />
    </div>
  );
}
