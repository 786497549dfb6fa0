import type { EndpointError } from '@/lib/core/delivery/endpoint';
import type { SecretName } from '@/lib/core/delivery/reason';
import type { SecretError } from '@/lib/core/delivery/secret';
import type { NoParams, ReasonOf } from '@/lib/core/reasons';

/** The parameters of each error of a destination's form. */
export type FormErrorParams = {
  readonly endpoint: { readonly error: EndpointError };
  readonly 'signing-secret': { readonly error: SecretError };
  readonly 'header-form': NoParams;
  readonly 'header-taken': { readonly name: string };
  readonly 'secret-empty': { readonly secret: SecretName };
  readonly 'secret-form': { readonly secret: SecretName };
  readonly 'email-form': NoParams;
  readonly 'id-form': { readonly of: 'client' | 'connection' };
  readonly 'user-id-form': NoParams;
  readonly 'outside-downloads': NoParams;
  readonly 'name-form': NoParams;
  readonly 'key-or-token-missing': NoParams;
  readonly 'key-with-spaces': NoParams;
  /** Not an error: the address was completed to this one. */
  readonly 'address-completed': { readonly address: string };
  readonly 'region-missing': NoParams;
  readonly 'account-form': NoParams;
  readonly 'display-name-taken': NoParams;
  readonly 'kind-unknown': NoParams;
  readonly 'not-allowed': NoParams;
};

/** Why a destination's form cannot be saved, or how a value was understood. */
export type FormErrorReason = ReasonOf<FormErrorParams>;

/** A destination's form that cannot be saved: the field at fault, empty for the form as a whole, and why. */
export type FormError = { readonly field: string; readonly why: FormErrorReason };
