import type { PlanCandidate } from '@/lib/core/plan/plan';
import { planTexts } from '@/lib/text/plan/plan';

/** What a form of a plan holds: texts as they are typed. */
export type TypedPlan = { readonly candidate: string; readonly email: string; readonly applicationId: string; readonly role: string };

/** What is wrong with a form of a plan, in words, by field. */
export type PlanFault = { readonly of: keyof TypedPlan; readonly message: string };

/** A typed text as it is stored; null where nothing was typed. */
export const orNull = (text: string): string | null => text.trim() || null;

/** What is wrong with a typed e-mail address, in words; null where nothing is, or none was typed. */
export const findAddressFault = (email: string): string | null =>
  orNull(email) === null || /^\s*\S+@\S+\s*$/.test(email) ? null : planTexts.emailFault;

/** The first thing that is wrong with a form; a template has no candidate. */
export function findPlanFault({ candidate, email, role }: TypedPlan, isTemplate: boolean): PlanFault | null {
  if (!isTemplate && candidate.trim() === '') return { of: 'candidate', message: planTexts.whoNeeded };
  const address = isTemplate ? null : findAddressFault(email);
  if (address !== null) return { of: 'email', message: address };
  return role.trim() === '' ? { of: 'role', message: planTexts.roleNeeded } : null;
}

/** The candidate that a form holds. */
export const candidateIn = ({ candidate, email, applicationId }: TypedPlan): PlanCandidate => ({
  name: candidate.trim(),
  email: orNull(email),
  applicationId: orNull(applicationId),
});
