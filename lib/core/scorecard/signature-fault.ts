/** The field of a signature that cannot be saved as it is. */
export type SignatureFault = 'name' | 'email';

/** The first field of a signature that is wrong: a name is required, an e-mail address is optional but must look like one; null when both are fine. */
export function findSignatureFault({ name, email }: { readonly name: string; readonly email: string }): SignatureFault | null {
  if (name.trim() === '') return 'name';
  return email.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(email.trim()) ? null : 'email';
}
