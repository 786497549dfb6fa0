import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about the team's store. */
export const teamStoreTexts = {
  label: 'Team’s store',
  about: 'Each scorecard becomes a row that others of your team see once they have finished their own of that candidate.',
  fields: {
    url: {
      label: 'API address',
      hint: 'At Supabase: Project Settings, Data API. At Neon: the URL of the Data API. Or the address of your PostgREST.',
    },
    apiKey: { label: 'API key', hint: 'At Supabase: the publishable key, under Project Settings, API Keys. It is never shown again.' },
    token: { label: 'Token', hint: 'Only where there is no sign-in by e-mail: a token with your e-mail address, as your PostgREST checks it.' },
  },
} as const satisfies DestinationTexts;

/** Texts about choosing whom a scorecard in the team's store is about. */
export const teamCandidateTexts = {
  fresh: 'Somebody new to the team’s store',
  withApplications: (name: string, applications: readonly string[]) =>
    applications.length === 0 ? name : `${name}, application ${applications.join(', ')}`,
} as const;
