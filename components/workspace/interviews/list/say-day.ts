const near = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const far = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The day of a wall time, with its year where that is not this one. */
export const sayDay = (at: number, now = Date.now()): string =>
  new Date(at).getFullYear() === new Date(now).getFullYear() ? near.format(at) : far.format(at);

/** The hour of a wall time. */
export const sayTime = (at: number): string => time.format(at);
