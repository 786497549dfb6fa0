import type { EndpointError } from '@/lib/core/delivery/endpoint';
import type { FormErrorParams, FormErrorReason } from '@/lib/core/delivery/reasons/form-error';
import type { SecretError } from '@/lib/core/delivery/secret';
import { render, type TextsOf } from '../render';
import { secretNames } from './secret-names';

/** What to tell the user about an endpoint that cannot be used. */
const endpointErrorText: Readonly<Record<EndpointError, string>> = {
  'not-a-url': 'That is not a complete address. It begins with https://.',
  'not-http': 'An endpoint begins with https://.',
  insecure: 'http:// would send the scorecard unencrypted. Use https://; http:// works only for this machine (localhost).',
  credentials: 'The address holds a user name or password. Remove them; the signing secret proves who sends.',
};

/** What to tell the user about a secret that cannot be used. */
const secretErrorText: Readonly<Record<SecretError, string>> = {
  empty: 'Enter the signing secret. Without one the endpoint could not tell that the scorecard is yours.',
  'not-whsec': 'A signing secret is whsec_ followed by letters, digits, + and /. Copy it whole.',
  'too-short': 'This signing secret is too short: 24 bytes are the least. Copy it whole.',
  'too-long': 'This signing secret is too long: 64 bytes are the most.',
};

const idNames = { client: 'A client ID', connection: 'A connection ID' };

const texts: TextsOf<FormErrorParams> = {
  endpoint: ({ error }) => endpointErrorText[error],
  'signing-secret': ({ error }) => secretErrorText[error],
  'header-form': () => 'Each header is a line of its own: a name, a colon, a value.',
  'header-taken': ({ name }) => `The header ${name} is set by Plumbline or the browser. Remove it.`,
  'secret-empty': ({ secret }) => `Paste the ${secretNames[secret]}.`,
  'secret-form': ({ secret }) => `The ${secretNames[secret]} holds a space or a character that no key has. Copy it whole and alone.`,
  'email-form': () => 'That is not an e-mail address. It looks like you@company.com.',
  'id-form': ({ of }) => `${idNames[of]} is letters, digits and hyphens only. Copy it alone.`,
  'user-id-form': () => 'A user ID is a number only.',
  'outside-downloads': () => 'Files can only be written below the downloads folder: name a folder there, such as Plumbline or Hiring/Scorecards.',
  'name-form': () => 'A name has letters, digits and underscores, and does not begin with a digit.',
  'key-or-token-missing': () => 'Enter an API key or a bearer token. Without one nothing may be written.',
  'key-with-spaces': () => 'A key has no spaces and no line breaks. Copy it again.',
  'address-completed': ({ address }) => `It is completed to ${address}, where Supabase has the tables of this project.`,
  'region-missing': () => 'Choose a region.',
  'account-form': () => 'That is not an account name. It is acme in acme.workable.com.',
  'display-name-taken': () => 'Another destination already has this name. Choose a different one.',
  'kind-unknown': () => 'This version of Plumbline does not know this kind of destination.',
  'not-allowed': () => 'The browser was not allowed to do that. Nothing was saved. Save again and allow it.',
};

/** Why a destination's form cannot be saved, or how a value was understood. */
export const describeFormError = (why: FormErrorReason): string => render(texts, why);
