import { minutesToFinish } from '@/lib/core/interview/deadline';
import type { Interview } from '@/lib/core/interview/interview';
import { describeFinish as finishedWords } from '@/lib/text/review';
import finishedStyles from './finished.module.css';

const isToday = (at: number) => new Date(at).toDateString() === new Date().toDateString();

const sayTime = (at: number) =>
  new Date(at).toLocaleString(undefined, isToday(at) ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });

/** That the scorecard is finished, when, and how long after the call. */
export function FinishedHead({ interview }: { readonly interview: Interview }) {
  const { finishedAt } = interview;
  if (finishedAt === null) return null;
  return (
    <div class={finishedStyles.finishedHead}>
      <h2>Finished</h2>
      <p>{finishedWords(sayTime(finishedAt), minutesToFinish(interview))}</p>
    </div>
  );
}
