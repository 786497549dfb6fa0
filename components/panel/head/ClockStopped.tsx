import { corrections } from '@/lib/state/page/panel/capture';
import { focusWork } from '../focus';

function resume(): void {
  corrections.resumeClock().catch(reportError);
  focusWork();
}

/** Says that the clock stands still beside notes that can still be taken, and lets it go on. */
export function ClockStopped() {
  return (
    <p class="stopped">
      The clock is stopped.{' '}
      <button type="button" class="link" onClick={resume}>
        Resume the clock
      </button>
    </p>
  );
}
