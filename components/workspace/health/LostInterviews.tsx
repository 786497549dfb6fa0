import { useEffect } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { lossModel } from '@/lib/state/page/loss';
import { describeLostInterviews } from '@/lib/text/interviews';
import troubleStyles from './trouble.module.css';

/** Says that stored interviews were lost, until the user continues without them. */
export function LostInterviews() {
  useEffect(() => {
    const stop = new AbortController();
    lossModel.followLoss(stop.signal);
    return () => stop.abort();
  }, []);
  const since = lossModel.lostSince.value;
  if (since === null) return null;
  return (
    <div class={troubleStyles.trouble} data-part="trouble" role="alert">
      <Icon name="report" />
      <span>{describeLostInterviews(since)}</span>
      <button type="button" class={partsStyles.quiet} onClick={() => void lossModel.acceptLoss().catch(reportError)}>
        Go on without them
      </button>
    </div>
  );
}
