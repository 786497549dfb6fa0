import { createEvidenceDrafts } from '@/lib/state/composer/evidence-drafts';
import { createTextFollower } from '@/lib/state/composer/follow-texts';
import { createHeldTexts } from '@/lib/state/composer/held-texts';
import { createTextEdits } from '@/lib/state/composer/text-edits';
import { announcer } from '@/lib/state/page/announcer';
import { fieldWatch } from '@/lib/state/page/call/fields';
import { environment } from '@/lib/state/page/environment';
import { interviewModel, viewModel } from '@/lib/state/page/panel/interview';
import { draftModel, notesModel, retries } from '@/lib/state/page/panel/notes';
import { presence } from '@/lib/state/page/panel/presence';
import { unclaimedTexts } from '@/lib/state/page/panel/unclaimed-texts';

/** The notes that are being typed in the review of this page. */
export const evidence = createEvidenceDrafts({ ...notesModel, ...draftModel, ...retries });

/** The summaries and reasons that are typed on this page. */
export const texts = createTextEdits({ ...environment, ...presence, ...retries, ...unclaimedTexts });

/** Words that are not stored, of this page and of others. */
export const heldTexts = createHeldTexts({ ...notesModel, ...interviewModel, ...viewModel, ...presence, ...draftModel, ...evidence, ...texts });

/** Follows what other panels do to the words that are typed on this page. */
export const textFollower = createTextFollower({
  ...environment,
  ...announcer,
  ...notesModel,
  ...interviewModel,
  ...draftModel,
  ...evidence,
  ...fieldWatch,
});
