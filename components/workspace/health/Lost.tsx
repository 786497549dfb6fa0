import './trouble.css';
import { useEffect } from 'preact/hooks';
import { acceptLoss, followLoss, lossWords, lostSince } from '@/lib/state/panel/lost';

/** Says that interviews which were kept on this device are gone, until the user goes on without them. */
export function Lost() {
  useEffect(() => {
    const stop = new AbortController();
    followLoss(stop.signal);
    return () => stop.abort();
  }, []);
  const since = lostSince.value;
  if (since === null) return null;
  return (
    <div class="trouble" role="alert">
      <span>{lossWords(since)}</span>
      <button type="button" class="quiet" onClick={() => void acceptLoss().catch(reportError)}>
        Go on without them
      </button>
    </div>
  );
}
