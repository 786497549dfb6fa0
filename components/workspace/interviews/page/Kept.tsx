import workspaceStyles from '@/components/workspace/workspace.module.css';
import { holdInterview } from '@/lib/state/privacy/keeping';
import { keepingTexts, sayKept } from '@/lib/text/privacy/privacy';
import { useKeepings } from '../use-keepings';
import styles from './Side.module.css';

/** How long an interview is kept, and the legal hold that keeps it longer. */
export function Kept({ id }: { readonly id: string }) {
  const { keepings, refresh } = useKeepings([id]);
  const found = keepings.get(id);
  if (found === undefined) return null;
  const hold = (isHeld: boolean) => void holdInterview(id, isHeld).catch(reportError).finally(refresh);
  return (
    <section>
      <h2>{keepingTexts.heading}</h2>
      <p class={styles.sideHint}>{sayKept(found, Date.now())}</p>
      <label class={workspaceStyles.check}>
        <input type="checkbox" checked={found.isHeld} onChange={(event) => hold(event.currentTarget.checked)} />
        <span>
          {keepingTexts.hold}
          <small>{keepingTexts.hint}</small>
        </span>
      </label>
    </section>
  );
}
