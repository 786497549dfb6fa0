import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about SmartRecruiters. */
export const smartRecruitersTexts = {
  label: 'SmartRecruiters',
  about: 'The scorecard becomes a review of the candidate: one rating of 1 to 5, and a comment with everything else.',
  fields: {
    apiKey: {
      label: 'API key',
      hint: 'An administrator makes it under Settings, Administration, Apps and integrations, Credentials, with access to candidates, users and reviews.',
    },
    email: { label: 'Your e-mail in SmartRecruiters', hint: 'The review is filed in the name of this user.' },
  },
} as const satisfies DestinationTexts;
