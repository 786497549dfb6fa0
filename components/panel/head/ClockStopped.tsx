import controlsStyles from '@/components/ui/styles/controls.module.css';
import { corrections } from '@/lib/state/page/panel/capture';
import { focusWork } from '../focus';
import headStyles from './head.module.css';

function resume(): void {
  corrections.resumeClock().catch(reportError);
  focusWork();
}

/** Says that the clock is stopped while notes can still be taken, with a button to continue it. */
export function ClockStopped() {
  return (
    <p class={headStyles.stopped} data-part="stopped">
      The clock is stopped.{' '}
      <button type="button" class={controlsStyles.link} onClick={resume}>
        Resume the clock
      </button>
    </p>
  );
}
