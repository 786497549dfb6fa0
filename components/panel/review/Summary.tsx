import type { Interview } from '@/lib/core/interview';
import { summarize } from '@/lib/state/assessment';
import { useKept } from './use-kept';

/** The summary, kept while it is typed. */
export function Summary({ interview }: { readonly interview: Interview }) {
  const { text, type, keep } = useKept(interview.summary, summarize);
  return (
    <div class="field">
      <label for="summary">Summary</label>
      <textarea
        dir="auto"
        id="summary"
        class="input"
        rows={3}
        value={text}
        disabled={interview.finishedAt !== null}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={keep}
      />
    </div>
  );
}
