import { findHandedView, viewKey } from './handed-view';

/** Deletes the view that was handed over last, however old, where it belongs to this interview. */
export function forgetHandedView(interviewId: string): void {
  // At time 0 nothing has expired.
  if (findHandedView(0)?.interview === interviewId) localStorage.removeItem(viewKey);
}
