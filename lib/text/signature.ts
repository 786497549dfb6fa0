import { findSignatureFault, type SignatureFault } from '@/lib/core/scorecard/signature-fault';

/** What is wrong with a field of a signature. */
export const signatureFaultTexts: Readonly<Record<SignatureFault, string>> = {
  name: 'Type your name, or skip this step.',
  email: 'That is not an e-mail address. Type it like name@example.com, or leave it empty.',
};

/** What is wrong with the e-mail address of a signature; null where nothing is. */
export const findEmailFault = (email: string): string | null =>
  findSignatureFault({ name: 'any', email }) === null ? null : signatureFaultTexts.email;
