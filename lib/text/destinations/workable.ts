import type { DestinationTexts } from '@/lib/text/delivery/destination-texts';

/** Texts about Workable. */
export const workableTexts = {
  label: 'Workable',
  about: 'The scorecard becomes a rating of the candidate, with a comment.',
  fields: {
    subdomain: { label: 'Account', hint: 'The first part of your Workable address: acme in acme.workable.com.' },
    token: {
      label: 'Access token',
      hint: 'Made under Settings, Integrations, Apps, API access token, with r_candidates, w_candidates and r_jobs.',
    },
    email: { label: 'Your e-mail in Workable', hint: 'The rating is filed in the name of this member.' },
    scale: {
      label: 'Rating scale',
      hint: 'The scale that your account uses. Only thumbs carry a score for each dimension; with the others those stand in the comment.',
      choices: { thumbs: 'Thumbs (negative, positive, definite)', stars: 'Stars, 1 to 5', numbers: 'Numbers, 1 to 10' },
    },
  },
} as const satisfies DestinationTexts;
