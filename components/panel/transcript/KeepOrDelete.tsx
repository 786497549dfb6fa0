import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storeChecked } from '@/components/ui/choice/store-checked';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import type { Interview } from '@/lib/core/interview/interview';
import { announcer } from '@/lib/state/page/announcer';
import { captionsModel, transcriptModel } from '@/lib/state/page/captions/captions';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { captionTexts } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

async function removeTranscript(interviewId: string): Promise<void> {
  const by = interviewerModel.interviewer.peek()?.name ?? '';
  const isRead = captionsModel.readFor.peek() === interviewId;
  const isGone = isRead ? await captionsModel.stop({ isDeleting: true, by }) : await captionsModel.remove(interviewId, by);
  if (isGone) announcer.announce(captionTexts.removed);
}

function Confirm({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => group.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={group} class={styles.confirm} role="group" aria-label={captionTexts.remove}>
      <p>{captionTexts.removeAsk}</p>
      <p class={styles.transcriptActs}>
        <button type="button" class={partsStyles.outlined} onClick={onYes}>
          {captionTexts.removeYes}
        </button>
        <button type="button" class={partsStyles.quiet} onClick={onNo}>
          {captionTexts.removeNo}
        </button>
      </p>
    </div>
  );
}

type Props = {
  readonly interview: Interview;
  /** Whether to ask at once if the transcript is to be deleted. */
  readonly isAsked: boolean;
};

/** Whether the transcript is kept after the finish, and a button that deletes it after a confirmation in place. */
export function KeepOrDelete({ interview, isAsked }: Props) {
  const [isOpen, setOpen] = useState(isAsked);
  const [isAsking, setAsking] = useState(isAsked);
  useEffect(() => {
    if (!isAsked) return;
    setOpen(true);
    setAsking(true);
  }, [isAsked]);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{captionTexts.keepOrDelete}</summary>
      <div class={styles.keep}>
        <label>
          <input
            type="checkbox"
            checked={transcriptModel.choices.value.staysAfterFinish}
            onChange={(event) => void storeChecked(event.currentTarget, transcriptModel.chooseStay)}
          />
          <span>{captionTexts.stay}</span>
        </label>
        {isAsking ? (
          <Confirm onYes={() => void removeTranscript(interview.id).catch(reportError)} onNo={() => setAsking(false)} />
        ) : (
          <button type="button" class={controlsStyles.link} data-part="delete" onClick={() => setAsking(true)}>
            {captionTexts.remove}
          </button>
        )}
      </div>
    </details>
  );
}
