import { Icon } from '@/components/ui/Icon';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { interviewAddress } from '@/components/workspace/interviews/route';
import workspaceStyles from '@/components/workspace/workspace.module.css';
import type { ShownDebrief } from '@/lib/state/debrief/follow';
import { closedTexts } from '@/lib/text/debrief/page';
import styles from './DebriefPage.module.css';

type Props = {
  /** The interview or prepared interview here that keeps it closed. */
  readonly by: NonNullable<ShownDebrief['closedBy']>;
};

/** A debrief that is closed until one's own interview is finished: nothing of what it holds, not even how much. */
export function ClosedDebrief({ by }: Props) {
  return (
    <section class={styles.debriefClosed}>
      <h2>
        <Icon name="lock" />
        {closedTexts.title}
      </h2>
      <p>{closedTexts.why}</p>
      {by.kind === 'interview' ? (
        <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href={`/panel.html#interview=${by.id}`}>
          {closedTexts.interview}
        </a>
      ) : (
        <>
          <p>{closedTexts.prepared}</p>
          <a class={`${partsStyles.primary} ${workspaceStyles.workspacePrimary}`} href={interviewAddress(null)}>
            {closedTexts.toPrepared}
          </a>
        </>
      )}
    </section>
  );
}
