/** The field of a signature that cannot be kept as it is. */
export type SignatureFault = 'name' | 'email';

/** Which field of a signature to mend first: a name is needed, an e-mail address may be left out but must look like one; null where none is. */
export function findSignatureFault({ name, email }: { readonly name: string; readonly email: string }): SignatureFault | null {
  if (name.trim() === '') return 'name';
  return email.trim() === '' || /^[^\s@]+@[^\s@]+$/.test(email.trim()) ? null : 'email';
}
