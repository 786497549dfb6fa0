import { useState } from 'preact/hooks';
import { Anchors } from '@/components/panel/interview/Anchors';
import dimensionCardStyles from '@/components/panel/interview/dimension-card.module.css';
import { RatingScale } from '@/components/panel/interview/RatingScale';
import notesStyles from '@/components/panel/notes/notes.module.css';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Note } from '@/lib/core/interview/interview';
import { stanceWords } from '@/lib/core/note/stance';
import type { Dimension } from '@/lib/core/rubric/rubric';
import { callTime, formatCallTime } from '@/lib/core/time/call-time';
import type { InterviewSummary } from '@/lib/state/interview/interview-model';
import { evidence as evidenceModel } from '@/lib/state/page/panel/words';
import { EvidenceField } from './EvidenceField';
import reviewStyles from './review.module.css';

const first = 20;

type Props = { readonly record: InterviewSummary; readonly dimension: Dimension; readonly evidence: readonly Note[] };

function Proof({ record, dimension, evidence }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, first);
  return (
    <>
      <ul class={reviewStyles.proof} aria-label={`Evidence for ${dimension.name}`}>
        {shown.map((note) => (
          <li key={note.id}>
            <time>{formatCallTime(callTime(note.recordedAt, record.interview.startedAt))}</time>
            <span>
              {note.stance !== null && <b class={notesStyles.stance}>{stanceWords[note.stance]}: </b>}
              <bdi>{note.text}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < evidence.length && (
        <button type="button" class={controlsStyles.link} onClick={() => setAll(true)}>
          Show all {evidence.length} notes
        </button>
      )}
    </>
  );
}

/** One dimension in the review: its rating, the anchor it claims, and the notes that are its evidence. */
export function DimensionReview({ record, dimension, evidence }: Props) {
  const { interview } = record;
  const value = record.ratings.find((rating) => rating.dimension === dimension.id)?.value;
  const isBare = typeof value === 'number' && (record.evidence[dimension.id] ?? 0) === 0;
  const needsEvidence = interview.finishedAt === null && (isBare || evidenceModel.findEvidenceDraft(interview.id, dimension.id) !== null);
  return (
    <section class={dimensionCardStyles.card} data-part="card">
      <h2>{dimension.name}</h2>
      <RatingScale dimension={dimension} value={value} disabled={interview.finishedAt !== null} />
      <Anchors dimension={dimension} value={value} />
      {evidence.length > 0 && <Proof record={record} dimension={dimension} evidence={evidence} />}
      {needsEvidence && <EvidenceField interviewId={interview.id} dimension={dimension} />}
    </section>
  );
}
