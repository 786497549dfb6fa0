import { joinLabels } from '@/lib/core/note/source';
import { formatCallTime } from '@/lib/core/time/call-time';
import type { ScorecardReport } from '@/lib/state/export/print';
import { columnNames, factLabels, partNames } from '@/lib/text/exports';
import { PrintedHead, PrintedPart, Words } from './Paper';
import styles from './PrintedScorecard.module.css';

type ReportNote = ScorecardReport['otherNotes'][number];
type ReportDimension = ScorecardReport['dimensions'][number];

function Notes({ notes, of }: { readonly notes: readonly ReportNote[]; readonly of: string }) {
  if (notes.length === 0) return null;
  return (
    <table aria-label={`${partNames.evidence}: ${of}`}>
      <thead>
        <tr>
          <th scope="col">{columnNames.callTime}</th>
          <th scope="col">{columnNames.stance}</th>
          <th scope="col">{columnNames.note}</th>
        </tr>
      </thead>
      <tbody>
        {notes.map(({ callTimeMs, stance, source, text }, at) => (
          <tr key={`${callTimeMs} ${at} ${text}`}>
            <td>{formatCallTime(callTimeMs)}</td>
            <td>{joinLabels(stance, source)}</td>
            <td>
              <Words text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Dimension({ dimension: { name, rating, anchor, comment, evidence } }: { readonly dimension: ReportDimension }) {
  return (
    <PrintedPart name={`${name}: ${rating}`}>
      {anchor !== null && (
        <div class={styles.printedAnchor}>
          <Words text={anchor} />
        </div>
      )}
      {comment !== null && <Words text={comment} />}
      <Notes notes={evidence} of={name} />
    </PrintedPart>
  );
}

function Anchors({ dimensions }: Pick<ScorecardReport, 'dimensions'>) {
  const described = dimensions.filter(({ anchors }) => anchors.length > 0);
  if (described.length === 0) return null;
  return (
    <section class={styles.printedAppendix}>
      <h2>{partNames.anchors}</h2>
      {described.map(({ name, anchors }) => (
        <section key={name} class={styles.printedPart}>
          <h3 dir="auto">{name}</h3>
          <dl>
            {anchors.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}

type Props = { readonly report: ScorecardReport; readonly withAnchors: boolean };

/** A finished scorecard on paper: conclusion first, then each dimension with its evidence; the rubric's anchors last, if wanted. */
export function PrintedScorecard({ report, withAnchors }: Props) {
  const { candidate, facts, recommendation, score, rules, summary, dimensions, otherNotes, emptyMarks } = report;
  const verdict = [
    { label: factLabels.recommendation, text: recommendation },
    ...(score === null ? [] : [{ label: factLabels.score, text: score.text }]),
  ];
  return (
    <article class={styles.printed}>
      <PrintedHead candidate={candidate} facts={[...verdict, ...facts]} rules={rules} />
      {summary !== null && (
        <PrintedPart name={partNames.summary}>
          <Words text={summary} />
        </PrintedPart>
      )}
      {dimensions.map((dimension) => (
        <Dimension key={dimension.name} dimension={dimension} />
      ))}
      {otherNotes.length > 0 && (
        <PrintedPart name={partNames.otherNotes}>
          <Notes notes={otherNotes} of={partNames.otherNotes} />
        </PrintedPart>
      )}
      {emptyMarks.length > 0 && (
        <PrintedPart name={partNames.emptyMarks}>
          <p>
            {emptyMarks
              .map(({ callTimeMs, dimension }) => [formatCallTime(callTimeMs), ...(dimension === null ? [] : [`(${dimension})`])].join(' '))
              .join(', ')}
          </p>
        </PrintedPart>
      )}
      {withAnchors && <Anchors dimensions={dimensions} />}
    </article>
  );
}
