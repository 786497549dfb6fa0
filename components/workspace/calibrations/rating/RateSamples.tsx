import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { useOneAtATime } from '@/components/ui/use-one-at-a-time';
import { type Calibration, completeRatings, type DraftSampleRating, isRated } from '@/lib/core/calibration/session';
import { calibrationActions } from '@/lib/state/page/workspace/calibrations';
import { ratingTexts } from '@/lib/text/calibration/rating';
import { RateSample } from './RateSample';
import styles from './RateSamples.module.css';

type Props = { readonly calibration: Calibration; readonly ratings: readonly DraftSampleRating[] };

type PlacesProps = Props & { readonly place: number; readonly onGo: (place: number) => void };

const isDone = (ratings: Props['ratings'], id: string) => ratings.some((rating) => rating.sample === id && isRated(rating));

/** Every answer by its number: which are rated, and which one is shown. */
function Places({ calibration: { samples }, ratings, place, onGo }: PlacesProps) {
  return (
    <ol class={styles.ratePlaces} aria-label={ratingTexts.answers}>
      {samples.map(({ id, title }, at) => (
        <li key={id}>
          <button
            type="button"
            aria-current={at === place ? 'step' : undefined}
            data-done={isDone(ratings, id) ? '' : undefined}
            aria-label={`${at + 1}, ${title}, ${isDone(ratings, id) ? ratingTexts.done : ratingTexts.open}`}
            onClick={() => onGo(at)}
          >
            {at + 1}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The first answer that is not rated; the first of all where every one is. */
const firstOpen = ({ samples }: Calibration, ratings: readonly DraftSampleRating[]) =>
  Math.max(
    0,
    samples.findIndex(({ id }) => !isDone(ratings, id)),
  );

/**
 * Leaves the last answer once its rating is among those that were read again, as all before it are then: `onLeft` is called unless typing goes on
 * before.
 */
function useLeaving(isRead: boolean, onLeft: () => void) {
  const [isWaiting, setWaiting] = useState(false);
  useLayoutEffect(() => {
    if (!isWaiting || !isRead) return;
    setWaiting(false);
    onLeft();
  }, [isWaiting, isRead, onLeft]);
  return { wait: () => setWaiting(true), stop: () => setWaiting(false) };
}

/** Rates the answers of a session one by one, alone: nothing of others' ratings or the expert's is here. */
export function RateSamples({ calibration, ratings }: Props) {
  const { samples, id } = calibration;
  const [place, setPlace] = useState(() => firstOpen(calibration, ratings));
  const rated = completeRatings(calibration, ratings).length;
  const sample = samples[place];
  const finish = useOneAtATime(() => calibrationActions.finish(id).then(() => undefined));
  const button = useRef<HTMLButtonElement>(null);
  const go = (to: number) => setPlace(Math.min(samples.length - 1, Math.max(0, to)));
  const { wait, stop } = useLeaving(sample !== undefined && isDone(ratings, sample.id), () => {
    if (rated === samples.length) button.current?.focus();
    else setPlace(firstOpen(calibration, ratings));
  });
  const leave = (isComplete: boolean) => {
    if (place < samples.length - 1) go(place + 1);
    else if (isComplete) wait();
  };
  if (sample === undefined) return null;
  return (
    <div class={styles.rate} onInput={stop}>
      <p class={styles.rateHint}>{ratingTexts.alone}</p>
      <Places calibration={calibration} ratings={ratings} place={place} onGo={go} />
      <RateSample
        key={sample.id}
        calibration={calibration}
        sample={sample}
        place={ratingTexts.place(place + 1, samples.length)}
        stored={ratings.find((rating) => rating.sample === sample.id) ?? null}
        onLeave={leave}
      />
      <div class={styles.rateFoot}>
        <button type="button" class={partsStyles.outlined} disabled={place === 0} onClick={() => go(place - 1)}>
          {ratingTexts.previous}
        </button>
        <button type="button" class={partsStyles.outlined} disabled={place === samples.length - 1} onClick={() => go(place + 1)}>
          {ratingTexts.next}
        </button>
        <span role="status">{ratingTexts.progress(rated, samples.length)}</span>
        <button
          ref={button}
          type="button"
          class={partsStyles.primary}
          disabled={rated < samples.length}
          onClick={() => void finish().catch(reportError)}
        >
          {ratingTexts.finish}
        </button>
      </div>
      <p class={partsStyles.hint}>{ratingTexts.finishHint}</p>
    </div>
  );
}
