import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { characterOf, isModified } from '@/components/ui/keys';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { isTyping } from '@/components/workspace/is-typing';
import { type Calibration, type DraftSampleRating, isRated, longestEvidence, type SessionSample } from '@/lib/core/calibration/session';
import { preferencesModel } from '@/lib/state/page/preferences';
import { calibrationActions } from '@/lib/state/page/workspace/calibrations';
import { ratingTexts } from '@/lib/text/calibration/rating';
import styles from './RateSamples.module.css';
import { Scale, scoreKeys } from './Scale';

type Props = {
  readonly calibration: Calibration;
  readonly sample: SessionSample;
  readonly place: string;
  readonly stored: DraftSampleRating | null;
  /** Enter in the field: on to what comes next; `isComplete` says whether this answer has a score and evidence. */
  readonly onLeave: (isComplete: boolean) => void;
};

/** What is chosen and typed for an answer, saved at each change one after the other; `isSaved` once the last of it is on disk. */
function useDraft(calibrationId: string, sample: string, stored: DraftSampleRating | null) {
  const [draft, setDraft] = useState({ score: stored?.score ?? null, evidence: stored?.evidence ?? '' });
  const [isSaved, setSaved] = useState(stored !== null);
  const waiting = useRef(Promise.resolve());
  const latest = useRef(draft);
  const change = (part: Partial<typeof draft>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setDraft(next);
    setSaved(false);
    waiting.current = waiting.current.then(async () => {
      const done = await calibrationActions.rate({ calibrationId, sample, ...next });
      if (latest.current === next) setSaved(done);
    });
  };
  return { draft, isSaved, change };
}

/** Outside of fields and dialogs, 1 to 5 rate the answer that is shown, wherever the focus is. */
function useScoreKeys(choose: (score: number, byKey: boolean) => void): void {
  const latest = useRef(choose);
  latest.current = choose;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isModified(event) || isTyping(event.target) || !preferencesModel.singleKeys.peek()) return;
      const score = scoreKeys[characterOf(event)];
      if (score === undefined || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      latest.current(Number(score), true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** One answer with its scale, and the sentence that the rating rests on. */
export function RateSample({ calibration, sample, place, stored, onLeave }: Props) {
  const dimension = calibration.rubric.dimensions.find(({ id }) => id === sample.dimension);
  const { draft, isSaved, change } = useDraft(calibration.id, sample.id, stored);
  const part = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  // The next answer's scale takes the focus from a page whose focus went with the answer before; never from a field in use.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) part.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, []);
  const choose = (score: number, byKey: boolean) => {
    change({ score });
    if (byKey) field.current?.focus();
  };
  useScoreKeys(choose);
  return (
    <section ref={part} class={styles.rateSample} aria-label={place}>
      <p class={styles.rateHint}>
        {place} · {dimension?.name ?? sample.dimension}
      </p>
      <h2 dir="auto">{sample.title}</h2>
      <blockquote dir="auto">{sample.text}</blockquote>
      {dimension !== undefined && <Scale name={dimension.name} anchors={dimension.anchors} score={draft.score} isSaved={isSaved} onChoose={choose} />}
      <label class={partsStyles.field}>
        <span class={partsStyles.label}>{ratingTexts.evidence}</span>
        <textarea
          ref={field}
          class={partsStyles.input}
          dir="auto"
          rows={2}
          maxLength={longestEvidence}
          value={draft.evidence}
          aria-describedby={hint}
          data-saved={isSaved ? 'true' : undefined}
          onInput={({ currentTarget }) => change({ evidence: currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            onLeave(isRated(draft));
          }}
        />
      </label>
      <p id={hint} class={partsStyles.hint}>
        {ratingTexts.evidenceHint} {ratingTexts.keys}
      </p>
    </section>
  );
}
