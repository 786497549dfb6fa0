import type { SecretName } from '@/lib/core/delivery/reason';

/** What a secret is called in a sentence. */
export const secretNames: Readonly<Record<SecretName, string>> = {
  'api-key': 'API key',
  'access-token': 'access token',
  'client-secret': 'client secret',
  'signing-secret': 'signing secret',
  key: 'key',
};
