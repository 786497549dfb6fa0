import controlsStyles from '@/components/ui/styles/controls.module.css';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { lossModel } from '@/lib/state/page/loss';
import { describeLostInterviews } from '@/lib/text/interviews';

/** Says above the start form that stored interviews were lost, until the user continues without them. */
export function Lost() {
  const since = lossModel.lostSince.value;
  if (since === null) return null;
  return (
    <div class={partsStyles.banner} data-part="banner" role="alert">
      <p>{describeLostInterviews(since)}</p>
      <button type="button" class={controlsStyles.link} onClick={() => void lossModel.acceptLoss().catch(reportError)}>
        Go on without them
      </button>
    </div>
  );
}
