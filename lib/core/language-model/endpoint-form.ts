import { failure, type Result, success } from '@/lib/core/result';
import { type EndpointError, parseEndpoint } from '../delivery/endpoint';

/** The form of the user's endpoint. An empty key keeps the stored key of the same origin, unless that is to be deleted. */
export type ModelEndpointForm = { readonly base: string; readonly model: string; readonly apiKey: string; readonly forgetsKey: boolean };

/** Why the form cannot be saved, by field; 'form' stands for the form as a whole. */
export type ModelEndpointError =
  | { readonly field: 'base'; readonly why: EndpointError | 'too-long' }
  | { readonly field: 'model'; readonly why: 'empty' | 'too-long' }
  | { readonly field: 'apiKey'; readonly why: 'key-form' }
  | { readonly field: 'form'; readonly why: 'not-allowed' };

/** An endpoint that can be saved; `origin` is the match pattern that needs the browser's permission. */
export type ModelEndpointDraft = { readonly base: string; readonly model: string; readonly apiKey: string; readonly origin: string };

/** Reads the form. A key must fit into a header: printable ASCII without spaces. */
export function readEndpointForm(
  { base, model, apiKey }: ModelEndpointForm,
  parseUrl: Parameters<typeof parseEndpoint>[1],
): Result<ModelEndpointDraft, ModelEndpointError> {
  const endpoint = parseEndpoint(base, parseUrl);
  if (!endpoint.ok) return failure({ field: 'base', why: endpoint.reason });
  if (base.trim().length > 2000) return failure({ field: 'base', why: 'too-long' });
  if (model.trim() === '') return failure({ field: 'model', why: 'empty' });
  if (model.trim().length > 200) return failure({ field: 'model', why: 'too-long' });
  if (!/^[\x21-\x7e]*$/.test(apiKey.trim())) return failure({ field: 'apiKey', why: 'key-form' });
  return success({ base: base.trim(), model: model.trim(), apiKey: apiKey.trim(), origin: endpoint.value.origin });
}
