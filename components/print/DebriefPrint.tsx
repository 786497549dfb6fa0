import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { headingOf, notOpened } from '@/lib/state/app/error-messages';
import { type DebriefReport, loadDebriefReport } from '@/lib/state/debrief/export-debrief';
import { debriefTexts } from '@/lib/text/debrief/page';
import { exportTexts } from '@/lib/text/exports';
import { PrintedDebrief } from './PrintedDebrief';
import styles from './PrintPage.module.css';
import { PrintFailed } from './PrintReading';

type Reading =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'read'; readonly report: DebriefReport | null };

function useReport(id: string) {
  const [reading, setReading] = useState<Reading>({ is: 'reading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each try.
  useEffect(() => {
    loadDebriefReport(id).then(
      (report) => setReading({ is: 'read', report }),
      (error: unknown) => {
        reportError(error);
        setReading({ is: 'failed', error });
      },
    );
  }, [id, tries]);
  return { reading, again: () => setTries(tries + 1) };
}

/** A debrief for printing, with a button above it on the screen; a closed one is not shown. */
export function DebriefPrint({ id }: { readonly id: string }) {
  const { reading, again } = useReport(id);
  const report = reading.is === 'read' ? reading.report : null;
  useEffect(() => {
    if (report !== null) document.title = `${report.candidate}, ${debriefTexts.debrief}`;
  }, [report]);
  if (reading.is === 'failed') return <PrintFailed title={headingOf(reading.error)} message={notOpened(reading.error)} onAgain={again} />;
  if (reading.is === 'reading')
    return (
      <main class={styles.printPage}>
        <p role="status">{debriefTexts.reading}</p>
      </main>
    );
  if (report === null)
    return (
      <main class={styles.printPage}>
        <h1>{exportTexts.nothingToPrintTitle}</h1>
        <p role="status">{debriefTexts.notExported}</p>
      </main>
    );
  return (
    <>
      <header class={styles.printBar}>
        <button type="button" class={partsStyles.primary} onClick={() => window.print()}>
          Print or save as PDF
        </button>
        <p>{exportTexts.printHint}</p>
      </header>
      <main class={styles.printPage}>
        <PrintedDebrief report={report} />
      </main>
    </>
  );
}
