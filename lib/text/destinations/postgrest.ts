import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about a table behind PostgREST. */
export const postgrestTexts = {
  label: 'Supabase or PostgREST',
  about:
    'Each scorecard becomes a row of a table: scorecard_id, revision, finished_at, candidate, interviewer, rubric, recommendation, score, scorecard.',
  fields: {
    url: { label: 'API address', hint: 'At Supabase: Project Settings, Data API. It ends in /rest/v1, which is added where it is missing.' },
    table: { label: 'Table', hint: 'Where each scorecard becomes a row.' },
    apiKey: { label: 'API key', hint: 'Sent as apikey. At Supabase: Project Settings, API Keys. It is never shown again.' },
    token: { label: 'Bearer token', hint: 'A token that PostgREST checks, instead of or beside the key. It is never shown again.' },
    conflict: { label: 'Unique columns', hint: 'The same values mean the same row. They need a unique index.' },
    expression: { label: 'Row', hint: 'A JSONata expression that makes the row of a scorecard. Empty fills the columns named above.' },
  },
} as const satisfies DestinationTexts;
