import { RubricText } from '@/components/rubrics/RubricText';
import partsStyles from '@/components/ui/styles/parts.module.css';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { toastModel } from '@/lib/state/page/toast';
import { importPreviewed, type RubricFilePreview } from '@/lib/state/rubrics/rubric-files';
import libraryStyles from './library.module.css';
import { DifferenceList } from './versions/DifferenceList';

function whatHappens({ rubric, follows, compared, differences }: RubricFilePreview): string {
  if (follows !== null && differences.length === 0) return `This is what version ${follows.version} says already. There is nothing to import.`;
  if (follows !== null) return `It becomes the next version of “${follows.title}”. Interviews keep the version they began with.`;
  if (compared !== null) return `It becomes a rubric of your own, “${rubric.title}”: the built-in one that it comes from stays as it is.`;
  return `It becomes a rubric of your own, “${rubric.title}”.`;
}

type Props = { readonly preview: RubricFilePreview; readonly onDone: (id: string | null) => void };

/** What a file that can be read would become, what differs from the rubric that is here, and what it says. */
export function ImportPreview({ preview, onDone }: Props) {
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
