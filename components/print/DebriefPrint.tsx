import { useEffect, useState } from 'preact/hooks';
import { headingOf, notOpened } from '@/lib/state/app/error-messages';
import { type DebriefReport, loadDebriefReport } from '@/lib/state/debrief/export-debrief';
import { debriefTexts } from '@/lib/text/debrief/page';
import { NothingToPrint, PrintBar } from './PrintBar';
import { PrintedDebrief } from './PrintedDebrief';
import styles from './PrintPage.module.css';
import { PrintFailed } from './PrintReading';

type Reading =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'read'; readonly report: DebriefReport | null };

const begun: Reading = { is: 'reading' };

/** Reads the debrief; `again` starts over. */
function useReport(id: string) {
  const [reading, setReading] = useState<Reading>(begun);
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
  const again = () => {
    setReading(begun);
    setTries(tries + 1);
  };
  return { reading, again };
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
  if (report === null) return <NothingToPrint why={debriefTexts.notExported} />;
  return (
    <>
      <PrintBar />
      <main class={styles.printPage}>
        <PrintedDebrief report={report} />
      </main>
    </>
  );
}
