import { useMemo, useRef, useState } from 'preact/hooks';
import { type ExportChoice, ExportMenu } from '@/components/delivery/export/ExportMenu';
import type { InterviewHead } from '@/lib/core/interview/head';
import { openPrint } from '@/lib/state/export/print';
import { type ExportOutcome, type ExportProgress, saveMany } from '@/lib/state/export/save-many';
import { exportTexts } from '@/lib/text/exports';
import styles from './ExportListed.module.css';

const sayOutcome = (outcome: ExportOutcome) =>
  outcome === 'stopped' ? exportTexts.stopped : outcome.saved === 0 ? exportTexts.noneFinished : exportTexts.saved(outcome.saved);

/** An export of many under way: how far it is, what came of it, and how to begin and stop one. */
function useExport() {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController | null>(null);
  const run = async (ids: readonly string[], choice: ExportChoice) => {
    setSaid('');
    if (choice === 'pdf') return openPrint({ interviewIds: ids, revision: null });
    stop.current = new AbortController();
    try {
      setSaid(sayOutcome(await saveMany(ids, choice, { signal: stop.current.signal, onProgress: setProgress })));
    } finally {
      setProgress(null);
    }
  };
  const begin = (ids: readonly string[], choice: ExportChoice) =>
    void run(ids, choice).catch((error: unknown) => {
      reportError(error);
      setSaid(exportTexts.failed);
    });
  return { progress, said, begin, cancel: () => stop.current?.abort() };
}

/** The finished scorecards of the interviews that are listed, to take away together. */
export function ExportListed({ heads }: { readonly heads: readonly InterviewHead[] }) {
  const ids = useMemo(() => heads.filter(({ stage }) => stage === 'finished').map(({ id }) => id), [heads]);
  const { progress, said, begin, cancel } = useExport();
  if (ids.length === 0 && said === '' && progress === null) return null;
  const label = ids.length === 1 ? 'Export the finished scorecard' : `Export ${ids.length.toLocaleString()} finished scorecards`;
  return (
    <div class={styles.exportListed}>
      <ExportMenu label={label} disabled={progress !== null || ids.length === 0} onChoose={(choice) => begin(ids, choice)} />
      {progress !== null && (
        <>
          <progress aria-label="Export" max={progress.total} value={progress.done} />
          <span>{exportTexts.progress(progress.done, progress.total)}</span>
          <button type="button" class={styles.exportStop} onClick={cancel}>
            Stop
          </button>
        </>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
