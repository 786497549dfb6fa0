import { lazy } from '@/components/ui/feedback/lazy';

/** See Head. */
export const Head = lazy(async () => (await import('./head/Head')).Head);
/** See InterviewView. */
export const InterviewView = lazy(async () => (await import('./interview/InterviewView')).InterviewView);

/** Loads what an interview shows at first, and the database, while the start form is shown. */
export async function prefetchInterview(): Promise<void> {
  await Promise.all([Head.preload(), InterviewView.preload()]);
}
