import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about Lever. */
export const leverTexts = {
  label: 'Lever',
  about: 'The scorecard becomes interview feedback on the candidate, in a feedback template of yours.',
  fields: {
    apiKey: {
      label: 'API key',
      hint: 'A Lever super admin makes it under Settings, Integrations and API, API credentials, with write access to feedback and read access to users, opportunities, panels and feedback templates.',
    },
    email: { label: 'Your e-mail in Lever', hint: 'The feedback is filed in the name of this user.' },
  },
} as const satisfies DestinationTexts;
