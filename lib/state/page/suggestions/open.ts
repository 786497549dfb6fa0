import { announcer } from '@/lib/state/page/announcer';
import { environment } from '@/lib/state/page/environment';
import { interviewModel } from '@/lib/state/page/panel/interview';
import { createDrafts } from '@/lib/state/suggestions/drafts';
import { createOpenSuggestions } from '@/lib/state/suggestions/open-suggestions';
import { suggestionChoices } from './choices';

/** The suggestions of the interview on show on this page. */
export const openSuggestions = createOpenSuggestions({ ...environment, ...interviewModel, ...announcer });

/** The draft scorecard of the interview on show on this page. */
export const drafts = createDrafts({ ...interviewModel, ...suggestionChoices, ...openSuggestions });
