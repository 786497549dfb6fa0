import { useEffect, useRef } from 'preact/hooks';
import { Checklist, DimensionUndo, Questions } from '@/components/panel/lazy-capture';
import { DimensionSuggestions } from '@/components/panel/lazy-suggestions';
import { filterByContext } from '@/lib/core/rubric/context';
import type { Dimension } from '@/lib/core/rubric/rubric';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { AnchorScale } from './AnchorScale';
import { countedNotes } from './counted-notes';
import dimensionCardStyles from './dimension-card.module.css';
import { RatingMark } from './RatingMark';

type Props = { readonly overview: InterviewOverview; readonly dimension: Dimension };

function shareOf({ weight }: Dimension, dimensions: readonly Dimension[]): string {
  const total = dimensions.reduce((sum, dimension) => sum + dimension.weight, 0);
  return `${Math.round((weight * 100) / Math.max(1, total))} % of the rubric`;
}

/** The focused dimension: its anchors, which are its rating, its cues and its questions. */
export function DimensionCard({ overview, dimension }: Props) {
  const { interview, ratings, ticks, evidence } = overview;
  const value = ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const notes = evidence[dimension.id] ?? 0;
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section ref={card} id="dimension" class={dimensionCardStyles.card} data-part="card" tabIndex={-1} aria-label={dimension.name}>
      <header title={shareOf(dimension, interview.rubric.dimensions)}>
        <RatingMark value={value} hasNotes={notes > 0} />
        <h2>
          <bdi>{dimension.name}</bdi>
        </h2>
        <small>
          {countedNotes(notes)}
          <DimensionUndo dimension={dimension} />
        </small>
      </header>
      <AnchorScale dimension={dimension} value={value} disabled={interview.finishedAt !== null} />
      <Checklist interview={interview} dimension={dimension.id} cues={filterByContext(dimension.cues, interview.context)} ticks={ticks} />
      <Questions interview={interview} dimension={dimension.id} questions={filterByContext(dimension.questions, interview.context)} ticks={ticks} />
      <DimensionSuggestions interview={interview} dimension={dimension} value={value} />
    </section>
  );
}
