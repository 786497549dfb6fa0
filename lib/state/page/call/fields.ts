import { createFieldWatch } from '@/lib/state/interview/field-in-use';

/** Which field of this document is in use. */
export const fieldWatch = createFieldWatch();
