import type { CalibrationView } from '@/lib/state/calibration/follow';
import { calibrationLabels } from '@/lib/text/calibration/compare';
import styles from './ComparedSession.module.css';

type Props = { readonly first: string; readonly view: CalibrationView };

/** The heads of a table of ratings: what is rated, the raters by name, or by a short label where they are many or there is little room, and the expert. */
export const RaterHeads = ({ first, view: { names, labels } }: Props) => (
  <thead>
    <tr>
      <th scope="col">{first}</th>
      {names.map((name, at) => (
        <th key={`${at} ${name}`} scope="col" title={name}>
          <bdi class={names.length > 5 ? undefined : styles.compareName}>{names.length > 5 ? labels[at] : name}</bdi>
          {names.length <= 5 && (
            <bdi class={styles.compareInitials} aria-hidden="true">
              {labels[at]}
            </bdi>
          )}
        </th>
      ))}
      <th scope="col" class={styles.compareExpert}>
        {calibrationLabels.expert}
      </th>
      <th scope="col">{calibrationLabels.spread}</th>
    </tr>
  </thead>
);
