import { lossModel } from '@/lib/state/page/loss';
import { describeLostInterviews } from '@/lib/text/interviews';

/** Says over the start form that interviews which were kept on this device are gone, until the user goes on without them. */
export function Lost() {
  const since = lossModel.lostSince.value;
  if (since === null) return null;
  return (
    <div class="banner" role="alert">
      <p>{describeLostInterviews(since)}</p>
      <button type="button" class="link" onClick={() => void lossModel.acceptLoss().catch(reportError)}>
        Go on without them
      </button>
    </div>
  );
}
