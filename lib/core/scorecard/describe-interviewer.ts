import type { Interviewer } from './scorecard';

const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part.trim() !== '').join(', ');

/** Who interviewed, as every export says it: name and e-mail as far as they are known, or that no name was given. */
export const describeInterviewer = ({ name, email }: Interviewer): string => joined(name ?? 'no name given', email);

/** Who interviewed: name and e-mail as far as they are known; '' when neither is. */
export const describeKnownInterviewer = ({ name, email }: Interviewer): string => joined(name, email);

/** What stands for an interviewer of whom nothing is known. */
export const unknownInterviewer: string = describeInterviewer({ name: null, email: null });
