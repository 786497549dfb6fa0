import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';
import { calibrationTexts } from '@/lib/text/calibration/list';

const readId = (): string | null => readHash().id;
const readView = (): string => readHash().view;

/** The address of a session's page, or of the list. */
export const calibrationAddress = (id: string | null): string => (id === null ? '#calibration' : `#calibration/${encodeURIComponent(id)}`);

/** The list of sessions, as a page on the way to another. */
export const calibrationsCrumb = [calibrationAddress(null), calibrationTexts.title] as const;

/** What stands in the address for the page of examples; no session has such an id. */
export const examplesRoute = 'examples';

/** What stands in the address for the list of one's own samples, and for making one; a sample's own page is a view of the list. */
export const ownSamplesRoute = 'own-samples';
/** What stands in the address for making a sample. */
export const newSampleRoute = 'new-sample';

/** Goes to a session's page, or to the list. */
export function goToCalibration(id: string | null): void {
  location.hash = calibrationAddress(id);
}

/** The id of the session that the address names, followed as it changes; null for the list. */
export const useCalibrationRoute = (): string | null => useHashRoute(readId);

/** The address of a page for editing a sample of one's own. */
export const ownSampleAddress = (id: string): string => `${calibrationAddress(ownSamplesRoute)}/${encodeURIComponent(id)}`;

/** The address of the page that goes on making a half-made sample. */
export const newSampleAddress = (draftId: string): string => `${calibrationAddress(newSampleRoute)}/${encodeURIComponent(draftId)}`;

/** The id of the half-made sample that the address names, followed as it changes; '' for none. */
export const useNewSampleRoute = (): string => useHashRoute(readView);

/** The id of the sample of one's own that the address names, followed as it changes; '' for the list. */
export const useOwnSampleRoute = (): string => useHashRoute(readView);
