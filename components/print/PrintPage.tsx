import { useEffect, useRef, useState } from 'preact/hooks';
import { headingOf, notOpened } from '@/lib/state/app/error-messages';
import { loadReports, type PrintRequest, type ScorecardReport } from '@/lib/state/export/print';
import { exportTexts } from '@/lib/text/exports';
import { NothingToPrint, PrintBar } from './PrintBar';
import { PrintedScorecard } from './PrintedScorecard';
import styles from './PrintPage.module.css';
import { PrintFailed, PrintReading, PrintStopped } from './PrintReading';

type Failed = { readonly is: 'failed'; readonly error: unknown };
type Reading = { readonly is: 'reading'; readonly done: number } | { readonly is: 'stopped' } | Failed | Read;
type Read = { readonly is: 'read'; readonly reports: readonly ScorecardReport[] };

const begun: Reading = { is: 'reading', done: 0 };

/** Reads the scorecards; `stop` ends that, and `again` starts over. */
function useReports(request: PrintRequest) {
  const [reading, setReading] = useState<Reading>(begun);
  const [tries, setTries] = useState(0);
  const stopping = useRef(new AbortController());
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each try.
  useEffect(() => {
    const stop = new AbortController();
    stopping.current = stop;
    const watch = { signal: stop.signal, onProgress: (done: number) => setReading({ is: 'reading', done }) };
    loadReports(request, watch).then(
      (reports) => setReading({ is: 'read', reports }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        reportError(error);
        setReading({ is: 'failed', error });
      },
    );
    return () => stop.abort();
  }, [request, tries]);
  const stop = () => {
    stopping.current.abort();
    setReading({ is: 'stopped' });
  };
  const again = () => {
    setReading(begun);
    setTries(tries + 1);
  };
  return { reading, stop, again };
}

/** The page's title, which a browser suggests as the name of the PDF. */
const titleOf = (reports: readonly ScorecardReport[]) => {
  const [only] = reports;
  return reports.length === 1 && only !== undefined ? `${only.candidate}, ${only.rubric.title}` : exportTexts.printTitle(reports.length);
};

/** Scorecards for printing, each on a new page, with options above them on the screen. */
export function PrintPage({ request }: { readonly request: PrintRequest }) {
  const { reading, stop, again } = useReports(request);
  if (reading.is === 'stopped') return <PrintStopped onAgain={again} />;
  if (reading.is === 'failed') return <PrintFailed title={headingOf(reading.error)} message={notOpened(reading.error)} onAgain={again} />;
  if (reading.is === 'reading') return <PrintReading done={reading.done} total={request.interviewIds.length} onStop={stop} />;
  return <Scorecards reports={reading.reports} />;
}

function Scorecards({ reports }: Pick<Read, 'reports'>) {
  const [withAnchors, setWithAnchors] = useState(false);
  useEffect(() => {
    if (reports.length > 0) document.title = titleOf(reports);
  }, [reports]);
  if (reports.length === 0) return <NothingToPrint why={exportTexts.nothingToPrint} />;
  return (
    <>
      <PrintBar>
        <label>
          <input type="checkbox" checked={withAnchors} onChange={(event) => setWithAnchors(event.currentTarget.checked)} />
          With the rubric’s anchors
        </label>
      </PrintBar>
      <main class={styles.printPage}>
        {reports.map((report, at) => (
          <PrintedScorecard key={`${report.candidate} ${at}`} report={report} withAnchors={withAnchors} />
        ))}
      </main>
    </>
  );
}
