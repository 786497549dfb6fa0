import { readHash, useHashRoute } from '@/components/workspace/use-hash-route';
import { debriefListTexts } from '@/lib/text/debrief/list';

const readId = (): string | null => readHash().id;

/** The address of a debrief's page, or of the list. */
export const debriefAddress = (id: string | null): string => (id === null ? '#debriefs' : `#debriefs/${encodeURIComponent(id)}`);

/** The list of debriefs, as a page on the way to another. */
export const debriefsCrumb = [debriefAddress(null), debriefListTexts.list] as const;

/** Goes to a debrief's page, or to the list. */
export function goToDebrief(id: string | null): void {
  location.hash = debriefAddress(id);
}

/** The id of the debrief that the address names, followed as it changes; null for the list. */
export const useDebriefRoute = (): string | null => useHashRoute(readId);
