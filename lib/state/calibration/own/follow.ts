import type { OwnSample } from '@/lib/core/calibration/own-sample';
import { observeOwnSamples } from '@/lib/storage/calibration/own-samples';

/** Calls `listener` with every sample of one's own by title, now and at each change, until the signal aborts. */
export const followOwnSamples = (listener: (samples: readonly OwnSample[]) => void, signal: AbortSignal): void => observeOwnSamples(listener, signal);
