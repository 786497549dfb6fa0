import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about Greenhouse. */
export const greenhouseTexts = {
  label: 'Greenhouse (note)',
  about: 'A note on the candidate, which is not a scorecard: Greenhouse lets no other program write one. A hand-off lists what to copy into it.',
  fields: {
    clientId: {
      label: 'Client ID',
      hint: 'In Greenhouse under Configure, Dev Center, API Credentials: create one of the type Harvest V3 (OAuth).',
    },
    clientSecret: {
      label: 'Client secret',
      hint: 'Shown once beside the client ID. Its scopes: harvest:notes:create, harvest:notes:list, harvest:candidates:list, harvest:applications:list.',
    },
    userId: {
      label: 'Your user ID',
      hint: 'The number at the end of the address of your user’s page in Greenhouse. The note bears this user’s name; only a Site Admin’s may look candidates up.',
    },
  },
} as const satisfies DestinationTexts;
