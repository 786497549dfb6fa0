import { useEffect } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import { Reading } from '@/components/workspace/health/Reading';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { Rubric } from '@/lib/core/rubric/rubric';
import type { Editor } from '@/lib/state/rubrics/rubric-editor';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { rubricAddress } from '../route';
import { EditorForm } from './EditorForm';
import { useEditor } from './use-editor';

type Props = {
  readonly id: string;
  /** The rubric to copy; null to edit the one of the id. */
  readonly copy: Rubric | null;
  readonly library: readonly LibraryRubric[];
};

/** Once there is something to keep, the address is that of the copy, so that a reload opens it. */
function useOwnAddress(editor: Editor | null | undefined): void {
  const kept = editor?.state.value.kept;
  useEffect(() => {
    if (editor && kept === 'kept') history.replaceState(null, '', rubricAddress(editor.id, 'edit'));
  }, [editor, kept]);
}

/** Edits one rubric in one tab at a time. */
export function EditorPage({ id, copy, library }: Props) {
  const { editor, claim } = useEditor(id, copy);
  useOwnAddress(editor);
  if (editor === undefined) return <Reading message="Reading the rubric…" />;
  if (editor === null)
    return (
      <p class={partsStyles.lead}>
        That rubric is no longer here. <a href={rubricAddress(null)}>All rubrics</a>
      </p>
    );
  if (claim.holder === 'elsewhere')
    return (
      <div class={`${workspaceStyles.form} ${destinationsStyles.destinationsForm}`}>
        <p>This rubric is being edited in another tab. Everything typed there is kept.</p>
        <div class={workspaceStyles.buttons}>
          <button type="button" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} onClick={claim.takeOver}>
            Edit here instead
          </button>
          <a class={partsStyles.quiet} href={rubricAddress(editor.id)}>
            Only read it
          </a>
        </div>
      </div>
    );
  return <EditorForm key={editor.id} editor={editor} copied={copy !== null} library={library} />;
}
