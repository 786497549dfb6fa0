import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import { findSampleFault, type OwnSampleFields, sampleBounds } from '@/lib/core/calibration/own-sample';
import { namesLeft } from '@/lib/core/names/replace-names';
import type { AnchorTexts } from '@/lib/core/rubric/rubric';
import type { SampleSubject } from '@/lib/state/calibration/own/actions';
import { ownSampleTexts } from '@/lib/text/calibration/own-samples';
import { Scale } from '../rating/Scale';
import { calibrationAddress, goToCalibration, ownSamplesRoute } from '../route';
import styles from './own.module.css';

type Props = {
  readonly subject: SampleSubject;
  readonly anchors: AnchorTexts | null;
  readonly fields: OwnSampleFields;
  /** Whether it was said that all of it was read, since the last change. */
  readonly isRead: boolean;
  /** Names that may not be in it. */
  readonly forbidden: readonly string[];
  readonly onChange: (part: Partial<OwnSampleFields>) => void;
  readonly onRead: (isRead: boolean) => void;
  /** Saves it; false when it was not saved. */
  readonly onSave: () => Promise<boolean>;
};

/** What keeps a sample from being saved, as a sentence; null for nothing. */
function faultOf(fields: OwnSampleFields, isRead: boolean, forbidden: readonly string[]): string | null {
  const left = namesLeft(`${fields.title}\n${fields.text}\n${fields.reasons}`, forbidden);
  if (left.length > 0) return ownSampleTexts.left(left);
  const fault = findSampleFault(fields);
  if (fault !== null) return ownSampleTexts.faults[fault];
  return isRead ? null : ownSampleTexts.notRead;
}

/** The fields of a sample: its text, a title, the rating with its reasons, and the statement that all of it was read. */
export function SampleForm({ subject, anchors, fields, isRead, forbidden, onChange, onRead, onSave }: Props) {
  const [wasTried, setTried] = useState(false);
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // After the last name the text takes the focus, which went with that; never from a field in use.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);
  const fault = faultOf(fields, isRead, forbidden);
  const save = useOneAtATime(async () => {
    setTried(true);
    if (fault === null && (await onSave())) goToCalibration(ownSamplesRoute);
  });
  return (
    <form
      class={styles.ownForm}
      autocomplete="off"
      noValidate
      aria-label={ownSampleTexts.sample}
      onSubmit={(submit) => {
        submit.preventDefault();
        save().catch(reportError);
      }}
    >
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.text}</span>
        <textarea
          ref={field}
          class={partsStyles.input}
          dir="auto"
          rows={7}
          value={fields.text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </label>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.sampleTitle}</span>
        <input
          class={partsStyles.input}
          dir="auto"
          maxLength={sampleBounds.title}
          aria-describedby={hint}
          value={fields.title}
          onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
        <span id={hint} class={partsStyles.hint}>
          {ownSampleTexts.titleHint}
        </span>
      </label>
      <div class={partsStyles.field}>
        <span class={partsStyles.label}>
          {ownSampleTexts.score}: {subject.dimension.name}
        </span>
        <Scale name={ownSampleTexts.score} anchors={anchors} score={fields.score} isSaved={false} onChoose={(score) => onChange({ score })} />
      </div>
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ownSampleTexts.reasons}</span>
        <textarea
          class={partsStyles.input}
          dir="auto"
          rows={3}
          maxLength={sampleBounds.reasons}
          aria-describedby={`${hint}-reasons`}
          value={fields.reasons}
          onInput={({ currentTarget }) => onChange({ reasons: currentTarget.value })}
        />
        <span id={`${hint}-reasons`} class={partsStyles.hint}>
          {ownSampleTexts.reasonsHint}
        </span>
      </label>
      <p class={styles.ownSoft}>{ownSampleTexts.privacy}</p>
      <label class={styles.ownRead}>
        <input type="checkbox" checked={isRead} onChange={({ currentTarget }) => onRead(currentTarget.checked)} />
        {ownSampleTexts.isRead}
      </label>
      <p class={partsStyles.hint} role="alert">
        {wasTried && fault}
      </p>
      <div class={workspaceStyles.oneLine}>
        <button type="submit" class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`}>
          {ownSampleTexts.save}
        </button>
        <a class={partsStyles.quiet} href={calibrationAddress(ownSamplesRoute)}>
          {ownSampleTexts.leave}
        </a>
      </div>
    </form>
  );
}
