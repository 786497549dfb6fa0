import styles from '@/components/workspace/interviews/page/Crumbs.module.css';
import { debriefAddress } from './route';

/** A link back to the list of debriefs, and this page's name. */
export const DebriefCrumbs = ({ here }: { readonly here: string }) => (
  <div class={styles.crumbBar}>
    <nav aria-label="Breadcrumb">
      <ol class={styles.crumbs}>
        <li>
          <a href={debriefAddress(null)}>Debriefs</a>
        </li>
        <li aria-current="page">
          <bdi>{here}</bdi>
        </li>
      </ol>
    </nav>
  </div>
);
