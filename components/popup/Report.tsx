import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { type ActiveTab, reportTab } from '@/lib/state/panel/active-tab';
import popupStyles from './popup.module.css';

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
      <textarea dir="auto" ref={field} class={partsStyles.input} rows={11} aria-label="Report" defaultValue={text} spellcheck={false} />
      <p role="status" class={partsStyles.hint}>
        {copied ? 'Copied. Nothing was sent.' : ''}
      </p>
      <div class={popupStyles.popupButtons}>
        <button type="button" class={partsStyles.primary} onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onBack}>
          Back
        </button>
      </div>
    </main>
  );
}
