import { DifferenceList } from '@/components/workspace/rubrics/versions/DifferenceList';
import type { Revision } from '@/lib/state/interviews/page/interview-page';
import { scorecardTexts } from '@/lib/text/interviews';
import styles from './Revisions.module.css';

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function One({ revision: { number, finishedAt, reason, differences }, isCurrent }: { readonly revision: Revision; readonly isCurrent: boolean }) {
  return (
    <li>
      <p>
        <b>{number}</b>{' '}
        <span class={styles.revisionWhen}>
          {[finishedAt === null ? '' : moment.format(new Date(finishedAt)), isCurrent ? scorecardTexts.current : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </p>
      {reason !== null && <p dir="auto">{reason}</p>}
      {number > 1 && (
        <details>
          <summary>{scorecardTexts.changes(differences.length)}</summary>
          <div class={styles.revisionChanges}>
            <DifferenceList differences={differences} whole={scorecardTexts.whole} />
          </div>
        </details>
      )}
    </li>
  );
}

/** Every revision of a scorecard, the latest first, each with its reason and with the words that it changed. */
export function Revisions({ revisions }: { readonly revisions: readonly Revision[] }) {
  return (
    <ul class={styles.revisions}>
      {revisions.map((revision, at) => (
        <One key={revision.number} revision={revision} isCurrent={at === 0} />
      ))}
    </ul>
  );
}
