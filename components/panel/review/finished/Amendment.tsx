import { useEffect, useState } from 'preact/hooks';
import reviewStyles from '@/components/panel/review/review.module.css';
import { useKept } from '@/components/panel/review/use-kept';
import { WordVersions } from '@/components/panel/words/WordVersions';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { amendments } from '@/lib/state/page/panel/review';
import { findReason } from '@/lib/state/review/amendment';

type Interview = InterviewOverview['interview'];

/** Whether a finished scorecard is open for its next revision. */
export const isAmending = ({ revision, finishedAt }: Interview): boolean => revision > 0 && finishedAt === null;

/** The stored reason of the current amendment; null while there is none, or it has not been read. */
export function useReason(overview: InterviewOverview): string | null {
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    findReason(overview.interview.id).then(setReason).catch(reportError);
  }, [overview]);
  return reason;
}

/** Opens a finished scorecard for a change. */
export function Amend({ interview }: { readonly interview: Interview }) {
  return (
    <button type="button" class={partsStyles.quiet} onClick={() => void amendments.beginAmendment(interview.id).catch(reportError)}>
      Amend this scorecard
    </button>
  );
}

/** The field for the reason of an amendment, stored while it is typed, and a button that discards the amendment. */
export function Amending({ interview, reason }: { readonly interview: Interview; readonly reason: string }) {
  const { id, revision } = interview;
  const store = (typed: string, seen: string) => amendments.saveReason(id, typed, seen);
  const { text, type, keep, theirs, keepMine, keepTheirs } = useKept({ interviewId: id, of: 'reason', saved: reason, store });
  return (
    <section class={`${sectionStyles.missing} ${reviewStyles.amending}`} data-part="missing" aria-labelledby="amending">
      <h2 id="amending">Amendment: revision {revision + 1}</h2>
      <p>Change what has to change and say why. Revision {revision} is kept as it is, and this one follows it to wherever it went.</p>
      <div class={`${partsStyles.field} ${reviewStyles.reviewField}`}>
        <label for="reason">Reason for the amendment</label>
        <textarea
          dir="auto"
          id="reason"
          class={partsStyles.input}
          rows={2}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={keep}
        />
        {theirs !== null && <WordVersions of="the reason" theirs={theirs} onMine={keepMine} onTheirs={keepTheirs} />}
      </div>
      <button type="button" class={controlsStyles.link} onClick={() => void amendments.discardAmendment(id).catch(reportError)}>
        Discard the amendment
      </button>
    </section>
  );
}
