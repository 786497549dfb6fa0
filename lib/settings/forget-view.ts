import { findHandedView, viewKey } from './handed-view';

/** Forgets the view that was handed over last, however old it is, where it is of this interview. */
export function forgetHandedView(interviewId: string): void {
  // At the beginning of time nothing is out of date.
  if (findHandedView(0)?.interview === interviewId) localStorage.removeItem(viewKey);
}
