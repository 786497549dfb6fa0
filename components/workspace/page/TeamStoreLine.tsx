import type { ComponentChildren } from 'preact';
import { StateIcon } from '@/components/ui/state/StateIcon';
import type { DeliveryView } from '@/lib/core/delivery/delivery-view';
import { describeReasons } from '@/lib/text/delivery/reasons';
import { sharingTexts } from '@/lib/text/team/sharing';
import styles from './TeamStoreLine.module.css';

type Props = { readonly needsUser?: boolean; readonly children: ComponentChildren };

/** One line about the team's store; amber, with a sign, where it waits for the user. */
export const TeamStoreLine = ({ needsUser = false, children }: Props) => (
  <p class={styles.teamStoreLine} data-tone={needsUser ? 'needs' : undefined}>
    {needsUser && <StateIcon name="warn" />}
    <span>{children}</span>
  </p>
);

type SharedProps = { readonly waiting: number; readonly needing: DeliveryView | null; readonly texts: { readonly shared: string } };

/** Whether what is shared has reached the team's store: how many changes wait, or which of them the user must attend to. */
export function SharedLine({ waiting, needing, texts }: SharedProps) {
  if (needing === null) return <TeamStoreLine>{waiting > 0 ? sharingTexts.waiting(waiting) : texts.shared}</TeamStoreLine>;
  return (
    <TeamStoreLine needsUser>
      {sharingTexts.needing} {describeReasons(needing.why)} <a href="#destinations">{sharingTexts.toDestinations}</a>
    </TeamStoreLine>
  );
}
