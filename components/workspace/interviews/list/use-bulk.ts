import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportChoice } from '@/components/delivery/export/ExportMenu';
import { openPrint } from '@/lib/state/export/print';
import { type ExportOutcome, saveMany } from '@/lib/state/export/save-many';
import { deleteSeveral } from '@/lib/state/page/workspace/bulk-deletion';
import { exportTexts } from '@/lib/text/exports';
import { bulkDeletionTexts } from '@/lib/text/interviews';

/** Work on several interviews that is under way: what it is called, how far it is, of how much, and in words. */
export type BulkWork = { readonly name: string; readonly done: number; readonly total: number; readonly message: string };

const sayOutcome = (outcome: ExportOutcome) =>
  outcome === 'stopped' ? exportTexts.stopped : outcome.saved === 0 ? exportTexts.noneFinished : exportTexts.saved(outcome.saved);

type Progress = { readonly done: number; readonly total: number };

/** Exports and deletes several interviews: what is under way, what came of it, and how to begin and stop it. */
export function useBulk() {
  const [work, setWork] = useState<BulkWork | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const begin = async (run: (signal: AbortSignal) => Promise<string>): Promise<void> => {
    setSaid('');
    stop.current = new AbortController();
    try {
      setSaid(await run(stop.current.signal));
    } catch (error) {
      reportError(error);
      setSaid(exportTexts.failed);
    } finally {
      setWork(null);
    }
  };
  const show = (name: string, say: (done: number, total: number) => string) => (progress: Progress) =>
    setWork({ name, ...progress, message: say(progress.done, progress.total) });
  return {
    work,
    said,
    stop: () => stop.current?.abort(),
    exportAs: (ids: readonly string[], choice: ExportChoice) =>
      begin(async (signal) => {
        if (choice !== 'pdf') return sayOutcome(await saveMany(ids, choice, { signal, onProgress: show('Export', exportTexts.progress) }));
        await openPrint({ interviewIds: ids, revision: null });
        return '';
      }),
    remove: (ids: readonly string[], onGone: (gone: readonly string[]) => void) =>
      begin(async (signal) => {
        onGone(await deleteSeveral(ids, { signal, onProgress: show('Deletion', bulkDeletionTexts.progress) }));
        return '';
      }),
  };
}

/** Work on several interviews. */
export type Bulk = ReturnType<typeof useBulk>;
