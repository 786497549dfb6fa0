import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '@/lib/core/interview';
import { summarize } from '@/lib/state/assessment';

const pause = 200;

/** The summary, kept while it is typed. */
export function Summary({ interview }: { readonly interview: Interview }) {
  const [text, setText] = useState(interview.summary);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (unsaved.current !== null) void summarize(unsaved.current);
    unsaved.current = null;
  }, []);
  useEffect(() => keep, [keep]);
  useEffect(() => {
    if (unsaved.current === null) setText(interview.summary);
  }, [interview.summary]);
  const type = (next: string) => {
    setText(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, pause);
  };
  return (
    <div class="field">
      <label for="summary">Summary</label>
      <textarea
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
