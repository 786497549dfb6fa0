import { environment } from '@/lib/state/page/environment';
import { createSuggestionChoices } from '@/lib/state/suggestions/choices';

/** How suggestions are shown on this page, and what is learned from for them. */
export const suggestionChoices = createSuggestionChoices(environment);
