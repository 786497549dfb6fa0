import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type ActiveTab, reportTab } from '@/lib/state/panel/active-tab';

/** A report of the page, for the user to read and to copy: nothing is sent from here. */
export function Report({ now, onBack }: { readonly now: ActiveTab; readonly onBack: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text] = useState(() => reportTab(now));
  const [copied, setCopied] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(field.current?.value ?? text).then(
      () => setCopied(true),
      () => field.current?.select(),
    );
  return (
    <main>
      <header>
        <h1>Report this page</h1>
      </header>
      <p>It names no person and no address. Say what happened, copy it, and send it the way you like.</p>
      <textarea dir="auto" ref={field} class="input" rows={11} aria-label="Report" defaultValue={text} spellcheck={false} />
      <p role="status" class="hint">
        {copied ? 'Copied. Nothing was sent.' : ''}
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          Back
        </button>
      </div>
    </main>
  );
}
