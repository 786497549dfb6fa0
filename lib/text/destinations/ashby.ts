import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about Ashby. */
export const ashbyTexts = {
  label: 'Ashby',
  about: 'The scorecard becomes interview feedback on the candidate’s application, in a feedback form of yours.',
  fields: {
    apiKey: {
      label: 'API key',
      hint:
        'An Ashby admin makes it under Admin, Integrations, API Keys, with candidatesRead, candidatesWrite, interviewsRead, hiringProcessMetadataRead, organizationRead and apiKeysRead. ' +
        'Ashby advises against keeping its long-lived keys in browsers: where your company runs a relay, use a webhook to it instead.',
    },
    email: { label: 'Your e-mail in Ashby', hint: 'So that the feedback bears your name. Left empty, it bears the name of the key.' },
  },
} as const satisfies DestinationTexts;
