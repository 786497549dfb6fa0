import './trouble.css';
import { useEffect } from 'preact/hooks';
import { lossModel } from '@/lib/state/page/loss';
import { describeLostInterviews } from '@/lib/text/interviews';

/** Says that interviews which were kept on this device are gone, until the user goes on without them. */
export function Lost() {
  useEffect(() => {
    const stop = new AbortController();
    lossModel.followLoss(stop.signal);
    return () => stop.abort();
  }, []);
  const since = lossModel.lostSince.value;
  if (since === null) return null;
  return (
    <div class="trouble" role="alert">
      <span>{describeLostInterviews(since)}</span>
      <button type="button" class="quiet" onClick={() => void lossModel.acceptLoss().catch(reportError)}>
        Go on without them
      </button>
    </div>
  );
}
