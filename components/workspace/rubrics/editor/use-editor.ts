import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rubric } from '@/lib/core/rubric/rubric';
import { copyInEditor } from '@/lib/state/rubrics/rubric-actions';
import { type Editor, openEditor } from '@/lib/state/rubrics/rubric-editor';
import { claimEditing, type Holder } from '@/lib/state/rubrics/rubric-lock';

type Claim = { readonly holder: Holder | null; readonly takeOver: () => void };

function useClaim(id: string | undefined, onTaken: () => void): Claim {
  const [holder, setHolder] = useState<Holder | null>(null);
  const claim = useRef<ReturnType<typeof claimEditing> | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    const stop = new AbortController();
    claim.current = claimEditing(id, setHolder, stop.signal);
    return () => stop.abort();
  }, [id]);
  const takeOver = () => {
    claim.current?.claim();
    onTaken();
  };
  return { holder, takeOver };
}

/**
 * The editor of a rubric, or of a copy; undefined while it opens, null when there is nothing to edit. It belongs to this tab unless another one has
 * the lock.
 */
export function useEditor(id: string, copy: Rubric | null) {
  const [editor, setEditor] = useState<Editor | null | undefined>(() => (copy === null ? undefined : copyInEditor(copy)));
  const open = () => void openEditor(id).then(setEditor).catch(reportError);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page of its own is made for every id and for every copy.
  useEffect(() => {
    if (copy === null) open();
  }, []);
  return { editor, claim: useClaim(editor?.id, open) };
}
