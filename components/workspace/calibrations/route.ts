import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';

const readId = (): string | null => readHash().id;

/** The address of a session's page, or of the list. */
export const calibrationAddress = (id: string | null): string => (id === null ? '#calibration' : `#calibration/${encodeURIComponent(id)}`);

/** What stands in the address for the page of examples; no session has such an id. */
export const examplesRoute = 'examples';

/** Goes to a session's page, or to the list. */
export function goToCalibration(id: string | null): void {
  location.hash = calibrationAddress(id);
}

/** The id of the session that the address names, followed as it changes; null for the list. */
export const useCalibrationRoute = (): string | null => useHashRoute(readId);
