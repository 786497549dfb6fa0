/** The number of notes as text; nothing for none. */
export const countedNotes = (count: number): string => (count === 0 ? '' : `${count} ${count === 1 ? 'note' : 'notes'}`);
