import type { EndpointProblem } from '@/lib/core/delivery/endpoint';
import type { SecretProblem } from '@/lib/core/delivery/secret';

/** What to tell the user about an endpoint that cannot be used. */
export const endpointProblemText: Readonly<Record<EndpointProblem, string>> = {
  'not-a-url': 'That is not a complete address. It begins with https://.',
  'not-http': 'An endpoint begins with https://.',
  insecure: 'http:// would send the scorecard unencrypted. Use https://; http:// works only for this machine (localhost).',
  credentials: 'The address holds a user name or password. Remove them; the signing secret proves who sends.',
};

/** What to tell the user about a secret that cannot be used. */
export const secretProblemText: Readonly<Record<SecretProblem, string>> = {
  empty: 'Enter the signing secret. Without one the endpoint could not tell that the scorecard is yours.',
  'not-whsec': 'A signing secret is whsec_ followed by letters, digits, + and /. Copy it whole.',
  'too-short': 'This signing secret is too short: 24 bytes are the least. Copy it whole.',
  'too-long': 'This signing secret is too long: 64 bytes are the most.',
};
