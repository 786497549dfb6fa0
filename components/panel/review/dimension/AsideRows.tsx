import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import type { ChecklistRow } from '@/lib/core/scorecard/checklist';
import { sayOthers } from '@/lib/text/plan/focus';
import rowStyles from './dimension-row.module.css';

type Props = { readonly rows: readonly ChecklistRow[]; readonly children: ComponentChildren };

const isUsed = ({ value, evidence }: ChecklistRow) => typeof value === 'number' || evidence.length > 0;

/** The review's rows of the dimensions that were not in focus: collapsed, unless one of them has a score or notes. */
export function AsideRows({ rows, children }: Props) {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  if (rows.length === 0) return null;
  const shows = rows.some(({ missing }) => missing === 'evidence') || (isOpen ?? rows.some(isUsed));
  return (
    <>
      <button type="button" class={rowStyles.rowsAside} data-part="other-dimensions" aria-expanded={shows} onClick={() => setOpen(!shows)}>
        <Icon name="open" />
        {sayOthers(rows.length)}
      </button>
      {shows && children}
    </>
  );
}
