import type { Note } from './interview';

/** Whether a note is evidence for the dimension it is filed under: it has words. */
export const isEvidence = ({ dimension, text }: Pick<Note, 'dimension' | 'text'>): boolean => dimension !== null && text.trim() !== '';
