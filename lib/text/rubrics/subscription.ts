import type { CheckError, StoredCheckError } from '@/lib/core/rubric/subscription';

const later = 'Plumbline asks again tomorrow, or now if you wish.';

const texts: Readonly<Record<Exclude<CheckError['code'], 'status' | 'foreign-type'>, string>> = {
  network: `The server could not be reached. ${later}`,
  timeout: `The server did not answer in time. ${later}`,
  cut: 'The answer was cut off. Plumbline asks again tomorrow, or now if you wish.',
  offline: 'This device is offline. The address is asked again tomorrow, or now once it is online.',
  'not-granted': 'The browser is no longer allowed to ask this address. Allow it again to stay subscribed.',
  redirected: 'This address redirects to another one, which Plumbline does not follow. Subscribe to the final address.',
  'sign-in': 'The server asks for a sign-in. A rubric must be readable without one at its address.',
  nothing: 'There is nothing at this address any more.',
  'nothing-changed': 'The server says that nothing changed, though nothing was ever read from it.',
  'too-large': 'The answer is larger than any rubric (1 MiB). Nothing of it was read.',
};

/** Why a subscribed rubric could not be read, in words; the sentence of an older version as it is. */
export function describeCheck(problem: StoredCheckError): string {
  if (typeof problem === 'string') return problem;
  if (problem.code === 'status') return `The server answered with an error (${problem.params.status}). ${later}`;
  if (problem.code === 'foreign-type') return `This address answers with ${problem.params.type}, not with a rubric as JSON or Markdown.`;
  return texts[problem.code];
}
