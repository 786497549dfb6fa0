import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import destinationsStyles from '@/components/workspace/destinations/destinations.module.css';
import libraryStyles from '@/components/workspace/rubrics/library.module.css';
import { DifferenceList } from '@/components/workspace/rubrics/versions/DifferenceList';
import { removeDimension } from '@/lib/core/rubric/edit-rubric';
import { findAdvice } from '@/lib/core/rubric/rubric-advice';
import { findRubricDifferences } from '@/lib/core/rubric/rubric-difference';
import type { Path } from '@/lib/core/rubric/rubric-faults';
import { toastModel } from '@/lib/state/page/toast';
import type { Editor } from '@/lib/state/rubrics/rubric-editor';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { goToRubric, rubricAddress } from '../route';
import { AdviceList } from './AdviceList';
import { Bar } from './Bar';
import { DimensionForm } from './DimensionForm';
import { EditorHead, SaveBar } from './EditorHead';
import editorStyles from './editor.module.css';
import { dimensionOf, findFieldElement } from './fields';
import { useKeptFocus } from './keep-focus';
import { Outline } from './Outline';

/** Opens a dimension and goes to a place in it, once it is on the page. */
function usePlace() {
  const [at, setAt] = useState(0);
  const wanted = useRef<Path | null>(null);
  const [, look] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    findFieldElement(wanted.current)?.focus();
    wanted.current = null;
  });
  const go = (path: Path) => {
    wanted.current = path;
    const dimension = dimensionOf(path);
    if (dimension !== null) setAt(dimension);
    look((times) => times + 1);
  };
  return { at, setAt, go };
}

function useSaving(editor: Editor, newer: number | null) {
  const [tried, setTried] = useState(false);
  const save = async () => {
    const saved = await editor.save(newer !== null);
    setTried(saved.outcome === 'faults');
    if (saved.outcome === 'saved') toastModel.dismissToast();
    if (saved.outcome === 'newer')
      toastModel.showToast('Another version was saved meanwhile. Your changes are kept; see what differs, then save over it.');
    if (saved.outcome === 'failed')
      toastModel.showToast('The version could not be saved on this device. Your changes are kept. Free some disk space, then save again.');
  };
  const discard = async () => {
    const fresh = editor.state.peek().base === 0;
    const back = await editor.discard();
    toastModel.showToast(fresh ? 'The draft is discarded.' : 'The changes are discarded.', back);
    if (fresh) goToRubric(null);
  };
  return { tried, save, discard };
}

const keyOf = ({ key, shiftKey }: KeyboardEvent) => `${shiftKey ? 'shift ' : ''}${key.toLowerCase()}`;

function useKeys({ undo, redo }: Editor, save: () => Promise<void>): void {
  useLayoutEffect(() => {
    const actions: Readonly<Record<string, () => void>> = { z: undo, 'shift z': redo, y: redo, s: () => void save().catch(reportError) };
    const press = (event: KeyboardEvent) => {
      const act = (event.ctrlKey || event.metaKey) && !event.altKey ? actions[keyOf(event)] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function Newer({ row, editor }: { readonly row: LibraryRubric; readonly editor: Editor }) {
  return (
    <div class={editorStyles.editorNewer} role="alert">
      <h2>Version {row.rubric.version} was saved since these changes were begun</h2>
      <p>Saving makes them version {row.rubric.version + 1}; this is what then differs from it:</p>
      <DifferenceList differences={findRubricDifferences(row.rubric, editor.state.value.history.present)} />
    </div>
  );
}

type Props = { readonly editor: Editor; readonly copied: boolean; readonly library: readonly LibraryRubric[] };

/** Everything of a rubric that can be changed: its head, its dimensions, the one that is open, its rules, and advice. */
export function EditorForm({ editor, copied, library }: Props) {
  const editing = editor.state.value;
  const rubric = editing.history.present;
  const row = library.find((one) => one.rubric.id === editor.id && one.savedAt !== null);
  const newer = row !== undefined && row.rubric.version > editing.base ? row.rubric.version : null;
  const { at, setAt, go } = usePlace();
  const { tried, save, discard } = useSaving(editor, newer);
  useKeys(editor, save);
  useKeptFocus();
  const shown = Math.min(at, Math.max(0, rubric.dimensions.length - 1));
  const advice = findAdvice(rubric);
  const remove = () => {
    editor.change(null, (before) => removeDimension(before, shown));
    setAt(Math.max(0, shown - 1));
  };
  return (
    <div data-part="editor" class={`${editorStyles.editor} ${libraryStyles.libraryEditor}`}>
      <a class={libraryStyles.back} href={rubricAddress(editing.base === 0 ? null : editor.id)}>
        ← {editing.base === 0 ? 'All rubrics' : 'Back to reading'}
      </a>
      {copied && editing.kept === 'nothing' && editing.base === 0 && (
        <p class={`${partsStyles.hint} ${destinationsStyles.destinationsHint}`}>
          This is a copy: what it was made from stays as it is. It is kept from your first change on.
        </p>
      )}
      {newer !== null && row !== undefined && <Newer row={row} editor={editor} />}
      <EditorHead rubric={rubric} roles={[...new Set(library.map((one) => one.rubric.role))]} onChange={editor.change} />
      <div class={editorStyles.editorColumns}>
        <div class={editorStyles.editorSide}>
          <Outline rubric={rubric} at={shown} onPick={setAt} onChange={editor.change} />
          <Bar rubric={rubric} onChange={editor.change} />
          <AdviceList names={rubric.dimensions.map(({ name }) => name)} faults={tried ? editor.check() : []} advice={advice} onGo={go} />
        </div>
        <DimensionForm key={rubric.dimensions[shown]?.id} rubric={rubric} at={shown} advice={advice} onChange={editor.change} onRemove={remove} />
      </div>
      <SaveBar
        editing={editing}
        newer={newer}
        onUndo={editor.undo}
        onRedo={editor.redo}
        onDiscard={() => void discard().catch(reportError)}
        onSave={() => void save().catch(reportError)}
      />
    </div>
  );
}
