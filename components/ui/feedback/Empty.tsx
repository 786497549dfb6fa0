import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/components/ui/Icon';
import emptyStyles from './empty.module.css';

type Props = { readonly icon: IconName; readonly title: string; readonly children: ComponentChildren };

/** Shown where there is nothing yet: what will be here, and the first step towards it. */
export function Empty({ icon, title, children }: Props) {
  return (
    <section class={emptyStyles.emptyState} data-part="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children}
    </section>
  );
}
