import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { announcer } from '@/lib/state/page/announcer';
import { captionsModel } from '@/lib/state/page/captions/captions';
import { interviewerModel } from '@/lib/state/page/interviewer';
import { captionTexts, consentSentence } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

/** The sentence that the candidate is told, which can be edited, with a button that copies it. */
function Sentence({ wording, onWord }: { readonly wording: string; readonly onWord: (wording: string) => void }) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(wording).then(
      () => setCopied(captionTexts.copied),
      () => setCopied(captionTexts.notCopied),
    );
  return (
    <>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{captionTexts.sentence}</span>
        <textarea
          dir="auto"
          class={`${partsStyles.input} ${styles.sentence}`}
          maxLength={2000}
          value={wording}
          onInput={(event) => onWord(event.currentTarget.value)}
        />
      </label>
      <p class={styles.transcriptActs}>
        <button type="button" class={partsStyles.outlined} onClick={() => void copy()}>
          {captionTexts.copy}
        </button>
        <span role="status" class={partsStyles.hint}>
          {copied}
        </span>
      </p>
    </>
  );
}

type NameProps = {
  readonly value: string;
  readonly isMissing: boolean;
  readonly field: { readonly current: HTMLInputElement | null };
  readonly onName: (name: string) => void;
};

function NameField({ value, isMissing, field, onName }: NameProps) {
  const fault = useId();
  return (
    <div class={partsStyles.field}>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{captionTexts.by}</span>
        <input
          ref={field}
          dir="auto"
          class={partsStyles.input}
          maxLength={500}
          autocomplete="name"
          value={value}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? fault : undefined}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </label>
      <p id={fault} role="alert" class={partsStyles.hint}>
        {isMissing ? captionTexts.nameMissing : ''}
      </p>
    </div>
  );
}

/** Asks, before anything is read, whether the candidate was told and agrees. */
export function ConsentForm() {
  const known = interviewerModel.interviewer.value?.name ?? '';
  const [wording, setWording] = useState(consentSentence);
  const [typed, setTyped] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const by = typed ?? known;
  useLayoutEffect(() => form.current?.focus(), []);
  const agree = async (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(by.trim() === '');
    if (by.trim() === '') field.current?.focus();
    else if (await captionsModel.start({ by, wording: wording.trim() })) announcer.announce(captionTexts.started);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    captionsModel.cancel();
  };
  return (
    <form
      ref={form}
      method="dialog"
      autocomplete="off"
      noValidate
      tabIndex={-1}
      class={styles.consent}
      data-part="consent"
      aria-label={captionTexts.read}
      onSubmit={(event) => void agree(event).catch(reportError)}
      onKeyDown={press}
    >
      <p>{captionTexts.ask}</p>
      <Sentence wording={wording} onWord={setWording} />
      <NameField value={by} isMissing={isMissing} field={field} onName={setTyped} />
      <p class={styles.transcriptActs}>
        <button type="submit" class={partsStyles.primary}>
          {captionTexts.agrees}
        </button>
        <button type="button" class={partsStyles.quiet} onClick={captionsModel.cancel}>
          {captionTexts.cancel}
        </button>
      </p>
    </form>
  );
}
