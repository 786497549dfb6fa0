import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { assessment } from '@/lib/state/page/panel/capture';
import { Versions } from '../words/Versions';
import { useKept } from './use-kept';

/** The summary, kept while it is typed. */
export function Summary({ interview }: { readonly interview: Interview }) {
  const { id: interviewId, summary: saved } = interview;
  const locked = interview.finishedAt !== null;
  const { text, type, keep, theirs, keepMine, keepTheirs } = useKept({ interviewId, of: 'summary', saved, store: assessment.summarize });
  return (
    <div class={partsStyles.field}>
      <label for="summary">Summary</label>
      <textarea
        id="summary"
        class={partsStyles.input}
        rows={3}
        dir="auto"
        value={locked ? saved : text}
        disabled={locked}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
      />
      {theirs !== null && !locked && <Versions of="the summary" theirs={theirs} onMine={keepMine} onTheirs={keepTheirs} />}
    </div>
  );
}
