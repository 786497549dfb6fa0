import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { loadReports, type PrintRequest, type ScorecardReport } from '@/lib/state/export/print';
import { exportTexts } from '@/lib/text/exports';
import { PrintedScorecard } from './PrintedScorecard';
import styles from './PrintPage.module.css';

function useReports(request: PrintRequest): readonly ScorecardReport[] | null {
  const [reports, setReports] = useState<readonly ScorecardReport[] | null>(null);
  useEffect(() => {
    loadReports(request).then(setReports, (error: unknown) => {
      reportError(error);
      setReports([]);
    });
  }, [request]);
  return reports;
}

/** The page's title, which a browser offers as the name of the PDF. */
const titleOf = (reports: readonly ScorecardReport[]) => {
  const [only] = reports;
  return reports.length === 1 && only !== undefined ? `${only.candidate}, ${only.rubric.title}` : exportTexts.printTitle(reports.length);
};

/** Scorecards as they are printed, each on a new page, and above them on the screen what is printed with them. */
export function PrintPage({ request }: { readonly request: PrintRequest }) {
  const reports = useReports(request);
  const [withAnchors, setWithAnchors] = useState(false);
  useEffect(() => {
    if (reports !== null && reports.length > 0) document.title = titleOf(reports);
  }, [reports]);
  if (reports === null) return null;
  if (reports.length === 0)
    return (
      <main class={styles.printPage}>
        <h1>{exportTexts.nothingToPrintTitle}</h1>
        <p role="status">{exportTexts.nothingToPrint}</p>
      </main>
    );
  return (
    <>
      <header class={styles.printBar}>
        <button type="button" class={partsStyles.primary} onClick={() => window.print()}>
          Print or save as PDF
        </button>
        <label>
          <input type="checkbox" checked={withAnchors} onChange={(event) => setWithAnchors(event.currentTarget.checked)} />
          With the rubric’s anchors
        </label>
        <p>{exportTexts.printHint}</p>
      </header>
      <main class={styles.printPage}>
        {reports.map((report, at) => (
          <PrintedScorecard key={`${report.candidate} ${at}`} report={report} withAnchors={withAnchors} />
        ))}
      </main>
    </>
  );
}
