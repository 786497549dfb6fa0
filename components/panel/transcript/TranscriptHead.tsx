import { Icon } from '@/components/ui/Icon';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import { announcer } from '@/lib/state/page/announcer';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

/** Stops reading; the transcript stays until it is deleted. */
async function stopReading(): Promise<void> {
  if (await captionsModel.stop({ isDeleting: false, by: interviewerModel.interviewer.peek()?.name ?? '' })) announcer.announce(captionTexts.stopped);
}

function Switch({ isOff, onStop }: { readonly isOff: boolean; readonly onStop: () => void }) {
  const status = captionsModel.status.value;
  const isOn = status !== 'off';
  const press = () => {
    if (isOff) return;
    if (status === 'off') captionsModel.ask();
    else if (status === 'asking') captionsModel.cancel();
    else {
      onStop();
      stopReading().catch(reportError);
    }
  };
  return (
    <button
      type="button"
      role="switch"
      class={styles.switch}
      aria-checked={isOn && status !== 'asking'}
      aria-disabled={isOff}
      aria-describedby={isOff ? 'captions-place' : undefined}
      onClick={press}
    >
      <span class={styles.track} aria-hidden="true" />
      {captionTexts.read}
    </button>
  );
}

type Props = {
  /** Whether captions cannot be read here and now. */
  readonly isOff: boolean;
  readonly hasTurns: boolean;
  readonly isFolded: boolean;
  readonly isFinding: boolean;
  readonly onFold: () => void;
  readonly onFind: () => void;
  readonly onStop: () => void;
};

/** The heading of the transcript, the switch, and the tools for its turns. */
export function TranscriptHead({ isOff, hasTurns, isFolded, isFinding, onFold, onFind, onStop }: Props) {
  const foldWords = isFolded ? captionTexts.unfold : captionTexts.fold;
  return (
    <header>
      <h2 id="transcript">{captionTexts.heading}</h2>
      <Switch isOff={isOff} onStop={onStop} />
      <span class={styles.gap} />
      {hasTurns && !isFolded && (
        <button
          type="button"
          class={controlsStyles.tool}
          aria-label={captionTexts.find}
          title={captionTexts.find}
          aria-pressed={isFinding}
          onClick={onFind}
        >
          <Icon name="find" />
        </button>
      )}
      {hasTurns && (
        <button
          type="button"
          class={`${controlsStyles.tool} ${styles.fold}`}
          aria-label={foldWords}
          title={foldWords}
          aria-expanded={!isFolded}
          onClick={onFold}
        >
          <Icon name="open" />
        </button>
      )}
    </header>
  );
}
