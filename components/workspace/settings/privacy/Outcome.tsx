import { Problem } from '@/components/ui/feedback/Problem';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Receipt } from '@/lib/core/privacy/receipt';
import { download } from '@/lib/state/app/copy-and-download';
import { describeReceipt } from '@/lib/text/privacy/privacy';
import settingsStyles from '../settings.module.css';

type Props = {
  readonly work: {
    readonly progress: { readonly value: { readonly done: number; readonly total: number } | null };
    readonly errorMessage: { readonly value: string | null };
    readonly stop: () => void;
  };
  readonly receipt: Receipt | null;
  readonly label: string;
};

/** How far an erasure is, with the way to stop it; then its receipt, or why it was not done. */
export function Outcome({ work, receipt, label }: Props) {
  const progress = work.progress.value;
  const error = work.errorMessage.value;
  return (
    <>
      {progress !== null && (
        <div class={settingsStyles.settingsButtons}>
          <progress aria-label={label} max={progress.total} value={progress.done} />
          <button type="button" class={partsStyles.quiet} onClick={work.stop}>
            Stop
          </button>
        </div>
      )}
      <p role="status">{progress === null && receipt !== null ? describeReceipt(receipt) : null}</p>
      {receipt !== null && (
        <div class={settingsStyles.settingsButtons}>
          <button
            type="button"
            class={partsStyles.outlined}
            onClick={() => download(`plumbline-erasure-${receipt.id}.json`, 'application/json', `${JSON.stringify(receipt, null, 2)}\n`)}
          >
            Download the receipt
          </button>
        </div>
      )}
      {error !== null && <Problem words={error} />}
    </>
  );
}
