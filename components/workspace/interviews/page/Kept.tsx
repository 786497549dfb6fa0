import { storeChecked } from '@/components/ui/choice/store-checked';
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
  return (
    <section>
      <h2>{keepingTexts.heading}</h2>
      <p class={styles.sideHint}>{sayKept(found, Date.now())}</p>
      <label class={workspaceStyles.check}>
        <input
          type="checkbox"
          checked={found.isHeld}
          onChange={(event) => void storeChecked(event.currentTarget, (isOn) => holdInterview(id, isOn)).finally(refresh)}
        />
        <span>
          {keepingTexts.hold}
          <small>{keepingTexts.hint}</small>
        </span>
      </label>
    </section>
  );
}
