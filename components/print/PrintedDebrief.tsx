import type { DebriefReport } from '@/lib/state/debrief/export-debrief';
import { debriefLabels, describeGivenRating, describeRatedDimension, describeSettled, describeWritten } from '@/lib/text/debrief/exports';
import { debriefTexts } from '@/lib/text/debrief/page';
import { columnNames, factLabels } from '@/lib/text/exports';
import { PrintedHead, PrintedPart, Words } from './Paper';
import styles from './PrintedDebrief.module.css';
import paperStyles from './PrintedScorecard.module.css';

type Row = DebriefReport['dimensions'][number];

const none = '–';

function Scores({ report: { interviewers, dimensions } }: { readonly report: DebriefReport }) {
  return (
    <table class={styles.printedScores} aria-label={debriefLabels.scores}>
      <thead>
        <tr>
          <th scope="col">{columnNames.dimension}</th>
          {interviewers.map(({ name }, at) => (
            <th key={`${at} ${name}`} scope="col" dir="auto">
              {name}
            </th>
          ))}
          <th scope="col">{debriefLabels.mean}</th>
          <th scope="col">{debriefLabels.spread}</th>
        </tr>
      </thead>
      <tbody>
        {dimensions.map(({ name, ratings, mean, spread, wide }) => (
          <tr key={name}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {ratings.map((rating, at) => (
              <td key={`${at} ${rating?.interviewer}`}>{rating?.score ?? none}</td>
            ))}
            <td>{mean?.toFixed(2) ?? none}</td>
            <td>{spread === null ? none : wide ? debriefTexts.wide(spread) : spread}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{factLabels.score}</th>
          {interviewers.map(({ name, score }, at) => (
            <td key={`${at} ${name}`}>{score?.toFixed(2) ?? none}</td>
          ))}
          <td />
          <td />
        </tr>
        <tr>
          <th scope="row">{factLabels.recommendation}</th>
          {interviewers.map(({ name, recommendation }, at) => (
            <td key={`${at} ${name}`}>{recommendation}</td>
          ))}
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  );
}

function Dimension({ row: { name, mean, spread, wide, ratings, comments, settlement } }: { readonly row: Row }) {
  return (
    <PrintedPart name={describeRatedDimension(name, mean, spread, wide)}>
      {ratings.map(
        (one, at) =>
          one !== null && <Words key={`${at} ${one.interviewer}`} text={describeGivenRating(one.interviewer, one.score, one.evidence, one.anchor)} />,
      )}
      {comments.map(({ by, about, at, text }) => (
        <Words key={`${by} ${at} ${text}`} text={describeWritten(by, about, at, text)} />
      ))}
      {settlement !== null && <Words text={describeSettled(settlement.how, settlement.by, settlement.at, settlement.reason)} />}
      {settlement === null && wide && <p>{`${debriefLabels.settlement}: ${debriefLabels.open}`}</p>}
    </PrintedPart>
  );
}

/** A debrief on paper: what was decided and why, the scores side by side, then each dimension with what was written about it. */
export function PrintedDebrief({ report }: { readonly report: DebriefReport }) {
  const { candidate, verdict, facts, rules, reasons, dimensions } = report;
  return (
    <article class={paperStyles.printed}>
      <PrintedHead candidate={candidate} facts={[...verdict, ...facts]} rules={rules} />
      {reasons !== null && (
        <PrintedPart name={debriefLabels.reasons}>
          <Words text={reasons} />
        </PrintedPart>
      )}
      <PrintedPart name={debriefLabels.scores}>
        <Scores report={report} />
      </PrintedPart>
      {dimensions.map((row) => (
        <Dimension key={row.name} row={row} />
      ))}
    </article>
  );
}
