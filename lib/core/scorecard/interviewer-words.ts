import type { Interviewer } from '../scorecard';

/** Who interviewed, as every export says it: name and e-mail as far as they are known, or that no name was given. */
export function interviewerWords({ name, email }: Interviewer): string {
  const known = [name ?? 'no name given', email];
  return known.filter((part) => part !== null).join(', ');
}
