import { useLayoutEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tonesStyles from '@/components/ui/styles/tones.module.css';
import { isOverdue, minutesUntil, type Timed, whenDue } from '@/lib/core/interview/deadline';
import { describeTimeLeft, timeMoments } from '@/lib/text/review';
import reviewStyles from './review.module.css';

const everyMs = 5000;

/** The announcement at a number of minutes left, which a quiet countdown has few of; '' for all others. */
function announcementAt(minutes: number): string {
  if (minutes <= 0) return timeMoments.over;
  if (minutes <= 5) return timeMoments.fiveLeft;
  return minutes <= 10 ? timeMoments.tenLeft : '';
}

/** The wall time in milliseconds, updated every few seconds while it is visible. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useLayoutEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The time left of the thirty minutes after the call. Empty during the call, after the finish, and in an amendment. */
export function TimeLeft({ interview }: { readonly interview: Timed }) {
  const now = useNow();
  const due = whenDue(interview);
  if (due === null) return null;
  const minutes = minutesUntil(due, now);
  return (
    <span class={reviewStyles.timeLeft}>
      {isOverdue(interview, now) ? (
        <b class={tonesStyles.needsTone}>
          <Icon name="report" /> Overdue
        </b>
      ) : (
        <span title="To write it down while it is fresh">{describeTimeLeft(minutes)}</span>
      )}
      <span class={partsStyles.hidden} role="status">
        {announcementAt(minutes)}
      </span>
    </span>
  );
}
