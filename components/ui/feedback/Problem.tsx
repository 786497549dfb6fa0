import { Icon } from '@/components/ui/Icon';
import styles from './Problem.module.css';

/** An error in red, with an icon and in words: what happened, what was kept, what to do. It is announced when it appears. */
export const Problem = ({ words }: { readonly words: string }) => (
  <p role="alert" class={styles.problemLine} data-part="problem">
    <Icon name="report" />
    <span>{words}</span>
  </p>
);
