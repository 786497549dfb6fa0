import { RubricText } from '@/components/rubrics/RubricText';
import { lazy } from '@/components/ui/feedback/lazy';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { rubricActions } from '@/lib/state/page/workspace/rubrics';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { standOf } from './follow/followed';
import libraryStyles from './library.module.css';
import { RubricExportMenu } from './RubricExportMenu';
import { goToRubric, rubricAddress } from './route';

const RubricTeam = lazy(async () => (await import('./RubricTeam')).RubricTeam);

const levelNames = { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff' } as const;

const dateOf = (at: number) => new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });

const countOf = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

function sizeOf({ dimensions }: Rubric): string {
  const [cues, questions] = [dimensions.flatMap((dimension) => dimension.cues), dimensions.flatMap((dimension) => dimension.questions)];
  return [countOf(dimensions.length, 'dimension'), countOf(cues.length, 'cue'), countOf(questions.length, 'question')].join(', ');
}

function about({ kind, rubric, savedAt }: LibraryRubric): string {
  const what = `${rubric.role}, ${levelNames[rubric.level]}`;
  const origin = kind === 'built-in' ? 'Built in' : savedAt === null ? 'Not saved yet' : `Version ${rubric.version}, saved ${dateOf(savedAt)}`;
  return [what === rubric.title || rubric.role === '' ? '' : what, origin, sizeOf(rubric)].filter((part) => part !== '').join(' · ');
}

function OwnActs({ row: { rubric, archived, savedAt } }: { readonly row: LibraryRubric }) {
  const leave = (work: Promise<void>) => {
    work.then(() => goToRubric(null)).catch(reportError);
  };
  return (
    <>
      {savedAt !== null && (
        <a class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} href={rubricAddress(rubric.id, 'history')}>
          Versions
        </a>
      )}
      {savedAt !== null && (
        <button
          type="button"
          class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`}
          onClick={() => (archived ? void rubricActions.unarchive(rubric) : leave(rubricActions.archive(rubric)))}
        >
          {archived ? 'Offer again' : 'Archive'}
        </button>
      )}
      {savedAt !== null && (
        <button type="button" class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} onClick={() => leave(rubricActions.remove(rubric))}>
          Delete
        </button>
      )}
    </>
  );
}

type Props = { readonly row: LibraryRubric /** Where it is followed; undefined where it is not. */; readonly followed: Subscription | undefined };

/** One rubric: what it is, what can be done with it, and its whole text. */
export function RubricDetail({ row, followed }: Props) {
  const { rubric, kind, unsaved } = row;
  const own = kind === 'own';
  return (
    <article class={libraryStyles.libraryDetail} data-part="library-detail" aria-label={rubric.title}>
      <a class={libraryStyles.back} href={rubricAddress(null)}>
        ← All rubrics
      </a>
      <header>
        <h2>
          <bdi>{rubric.title === '' ? 'Without a title' : rubric.title}</bdi>
        </h2>
        <p class={partsStyles.hint}>{about(row)}</p>
        <div class={libraryStyles.acts}>
          <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href={rubricAddress(rubric.id, own ? 'edit' : 'copy')}>
            {unsaved ? 'Go on editing' : own ? 'Edit' : 'Edit a copy'}
          </a>
          {own && (
            <a class={`${partsStyles.quiet} ${libraryStyles.libraryQuiet}`} href={rubricAddress(rubric.id, 'copy')}>
              Duplicate
            </a>
          )}
          {row.savedAt !== null || !own ? <RubricExportMenu rubric={rubric} /> : null}
          {own && <OwnActs row={row} />}
        </div>
      </header>
      {own && row.savedAt !== null && <RubricTeam rubric={rubric} />}
      {followed !== undefined && (
        <p class={partsStyles.hint}>
          Subscribed at its address. <a href={rubricAddress(followed.id, 'followed')}>{standOf(followed)}</a>
        </p>
      )}
      {unsaved && row.savedAt !== null && <p class={partsStyles.hint}>Shown as saved. The changes that are not saved yet are in the editor.</p>}
      <RubricText rubric={rubric} open />
    </article>
  );
}
