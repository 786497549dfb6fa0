/** What to write in an expression where a list is wanted, however many there are. */
export const listHint =
  'No match makes nothing, one match a value, several a list: where a list is wanted, put [ ] around it, as in [data.notes[stance = "for"].text].';

/** Whether a body is JSON with nothing in it. */
export const isEmptyBody = (body: string): boolean => /^(\{\}|\[\]|null|"")$/.test(body);
