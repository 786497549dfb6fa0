import { useId, useState } from 'preact/hooks';
import { StateIcon } from '@/components/ui/state/StateIcon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import pillStyles from '@/components/ui/styles/pill.module.css';
import type { ComparedSample } from '@/lib/core/calibration/compare';
import { dividingSpread } from '@/lib/core/calibration/dividing-anchors';
import { foldRows, widestSpread } from '@/lib/core/calibration/fold';
import type { CalibrationView } from '@/lib/state/calibration/follow';
import { calibrationLabels, comparisonTexts } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';
import { DimensionsTable } from './DimensionsTable';
import { RaterHeads } from './RaterHeads';

type Props = { readonly view: CalibrationView };

const Score = ({ score }: { readonly score: number | null }) => (
  <span class={`${pillStyles.pill} ${styles.comparePill}`} data-score={score ?? undefined}>
    {score ?? '–'}
  </span>
);

function Apart({ spread }: Pick<ComparedSample, 'spread'>) {
  if (spread === null) return <span>{comparisonTexts.onlyOne}</span>;
  const isWide = spread >= dividingSpread;
  return (
    <span class={styles.compareApart} data-wide={isWide ? '' : undefined}>
      {isWide && <StateIcon name="warn" />}
      {comparisonTexts.apart(spread)}
    </span>
  );
}

/** What was said, what everyone wrote about it, and the expert's reasons. */
function Details({ row: { sample, ratings, expert }, names }: { readonly row: ComparedSample; readonly names: readonly string[] }) {
  return (
    <>
      <blockquote dir="auto">{sample.text}</blockquote>
      <ul>
        {ratings.map(
          (rating, at) =>
            rating !== null && (
              <li key={`${at} ${names[at]}`} dir="auto">
                <b>
                  <bdi>{comparisonTexts.evidenceOf(`${names[at]}, ${rating.score}`)}</bdi>
                </b>{' '}
                {rating.evidence}
              </li>
            ),
        )}
        {expert !== null && (
          <li>
            <b>{comparisonTexts.evidenceOf(`${calibrationLabels.expert}, ${expert.score}`)}</b> {expert.reasons}
          </li>
        )}
      </ul>
    </>
  );
}

type RowProps = { readonly row: ComparedSample; readonly names: readonly string[]; readonly dimension: string; readonly isFolded: boolean };

function Row({ row, names, dimension, isFolded }: RowProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const { sample, ratings, expert, spread } = row;
  return (
    <>
      <tr data-folded={isFolded ? '' : undefined}>
        <th scope="row">
          <button
            type="button"
            class={partsStyles.quiet}
            aria-expanded={isOpen}
            aria-controls={isOpen ? details : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{sample.title}</bdi>
          </button>
          <small>{dimension}</small>
        </th>
        {ratings.map((rating, at) => (
          <td key={`${at} ${names[at]}`}>
            <Score score={rating?.score ?? null} />
          </td>
        ))}
        <td class={styles.compareExpert}>
          <Score score={expert?.score ?? null} />
        </td>
        <td>
          <Apart spread={spread} />
        </td>
      </tr>
      {isOpen && !isFolded && (
        <tr id={details} class={styles.compareDetails}>
          <td colSpan={ratings.length + 3}>
            <Details row={row} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}

/** Everyone's ratings by answer, the disagreements first. */
function AnswersTable({ view }: Props) {
  const { comparison, names, calibration } = view;
  const [areAllShown, setAllShown] = useState(false);
  const nameOf = (dimension: string) => calibration.rubric.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  const { shown, folded } = foldRows(comparison.samples);
  return (
    <>
      <table class={styles.compareTable} aria-label={calibrationLabels.ratings} style={{ '--raters': names.length }}>
        <RaterHeads first={calibrationLabels.answer} view={view} />
        <tbody>
          {[...shown, ...folded].map((row, at) => (
            <Row key={row.sample.id} row={row} names={names} dimension={nameOf(row.sample.dimension)} isFolded={at >= shown.length && !areAllShown} />
          ))}
        </tbody>
      </table>
      {folded.length > 0 && (
        <button type="button" class={`${partsStyles.quiet} ${styles.compareFold}`} onClick={() => setAllShown(!areAllShown)}>
          {areAllShown ? comparisonTexts.fewer : comparisonTexts.more(folded.length, widestSpread(folded))}
        </button>
      )}
    </>
  );
}

/** Everyone's ratings by answer or by dimension, the disagreements first, and the expert's apart behind a line. */
export function RatingsTable({ view }: Props) {
  const [isByDimension, setByDimension] = useState(false);
  return (
    <section class={styles.comparePart}>
      <div class={styles.compareHead}>
        <h2>
          {calibrationLabels.ratings} <small>{isByDimension ? comparisonTexts.dimensionHint : comparisonTexts.disagreementsFirst}</small>
        </h2>
        <div role="group" aria-label={comparisonTexts.view} class={styles.compareSwitch}>
          <button type="button" class={partsStyles.quiet} aria-pressed={!isByDimension} onClick={() => setByDimension(false)}>
            {comparisonTexts.byAnswer}
          </button>
          <button type="button" class={partsStyles.quiet} aria-pressed={isByDimension} onClick={() => setByDimension(true)}>
            {comparisonTexts.byDimension}
          </button>
        </div>
      </div>
      <div class={styles.compareScroll} tabIndex={0} role="region" aria-label={calibrationLabels.ratings}>
        {isByDimension ? <DimensionsTable view={view} /> : <AnswersTable view={view} />}
      </div>
    </section>
  );
}
