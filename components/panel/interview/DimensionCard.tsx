import { useEffect, useRef } from 'preact/hooks';
import { Checklist, Questions } from '@/components/panel/lazy-capture';
import { filterByContext } from '@/lib/core/rubric/context';
import type { Dimension } from '@/lib/core/rubric/rubric';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { Anchors } from './Anchors';
import { countedNotes } from './counted-notes';
import dimensionCardStyles from './dimension-card.module.css';
import { RatingScale } from './RatingScale';

type Props = { readonly record: InterviewSummary; readonly dimension: Dimension; readonly index: number };

function shareOf({ weight }: Dimension, dimensions: readonly Dimension[]): string {
  const total = dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  return `${Math.round((weight * 100) / Math.max(1, total))} %`;
}

/** The dimension in focus: its rating, its anchors, what to look for and what to ask. */
export function DimensionCard({ record, dimension, index }: Props) {
  const { interview, ratings, ticks, evidence } = record;
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const share = shareOf(dimension, interview.rubric.dimensions);
  const notes = countedNotes(evidence[dimension.id] ?? 0);
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={card} id="dimension" class={dimensionCardStyles.card} data-part="card" tabIndex={-1} aria-label={dimension.name}>
      <h2>
        <kbd aria-hidden="true">{index + 1}</kbd>
        <bdi>{dimension.name}</bdi>
        <small>{notes === '' ? share : `${share} · ${notes}`}</small>
      </h2>
      <RatingScale dimension={dimension} value={value} disabled={interview.finishedAt !== null} />
      <Anchors dimension={dimension} value={value} />
      <Checklist interview={interview} dimension={dimension.id} cues={filterByContext(dimension.cues, interview.context)} ticks={ticks} />
      <Questions interview={interview} dimension={dimension.id} questions={filterByContext(dimension.questions, interview.context)} ticks={ticks} />
    </section>
  );
}
