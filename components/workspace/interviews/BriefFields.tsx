import partsStyles from '@/components/ui/styles/parts.module.css';
import { briefBounds } from '@/lib/core/interview/interview';
import type { PreparedFields } from '@/lib/state/prepared/prepared-actions';
import interviewsStyles from './interviews.module.css';

type BriefProps = {
  readonly fields: PreparedFields;
  /** What is wrong with the links, in words; null where nothing is. */
  readonly fault: string | null;
  readonly onChange: (changed: Partial<PreparedFields>) => void;
};

/** What is shown beside the call: what to know, and the candidate's own pages, one a line. */
export function BriefFields({ fields: { brief, links }, fault, onChange }: BriefProps) {
  const area = `${partsStyles.input} ${interviewsStyles.interviewsInput}`;
  return (
    <>
      <div class={partsStyles.field}>
        <label for="prepared-brief">Brief</label>
        <textarea
          dir="auto"
          id="prepared-brief"
          class={area}
          rows={3}
          maxLength={briefBounds.brief}
          aria-describedby="prepared-brief-hint"
          value={brief ?? ''}
          onInput={({ currentTarget: { value } }) => onChange({ brief: value })}
        />
        <p id="prepared-brief-hint" class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
          What to know and to ask. It is shown beside the call, never to the candidate.
        </p>
      </div>
      <div class={partsStyles.field}>
        <label for="prepared-links">Candidate’s links</label>
        <textarea
          dir="auto"
          id="prepared-links"
          class={area}
          rows={2}
          aria-invalid={fault !== null}
          aria-describedby="prepared-links-hint"
          value={(links ?? []).join('\n')}
          onInput={({ currentTarget: { value } }) => onChange({ links: value.split('\n') })}
        />
        <p id="prepared-links-hint" role={fault === null ? undefined : 'alert'} class={`${partsStyles.hint} ${interviewsStyles.interviewsHint}`}>
          {fault ?? 'Portfolio, code, résumé: one address a line.'}
        </p>
      </div>
    </>
  );
}
