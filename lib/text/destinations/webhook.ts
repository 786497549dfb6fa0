import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about a signed webhook. */
export const webhookTexts = {
  label: 'Webhook',
  about: 'Your own endpoint receives the whole scorecard as signed JSON.',
  fields: {
    url: {
      label: 'Endpoint URL',
      hint: 'Finished scorecards are sent here as JSON, signed by Standard Webhooks. adnanh/webhook cannot check that signature and answers 500.',
    },
    signingSecret: { label: 'Signing secret', hint: 'Begins with whsec_. Whoever runs the endpoint has it. It is never shown again.' },
    method: { label: 'Method', hint: 'POST, unless whoever runs the endpoint asks for another.' },
    headers: { label: 'Extra headers', hint: 'One per line, such as X-Team: hiring. They may hold keys, so they are never shown again.' },
    expression: {
      label: 'Body',
      hint: 'A JSONata expression over the scorecard, such as { "who": data.candidate.name }. Empty sends it whole.',
    },
  },
} as const satisfies DestinationTexts;
