import { useEffect, useState } from 'preact/hooks';
import controlsStyles from '@/components/ui/styles/controls.module.css';
import type { Destination } from '@/lib/core/delivery/destination';
import { type DestinationKind, forgetFormer, hasFormer } from '@/lib/state/delivery/destinations';
import destinationsStyles from '../destinations.module.css';

type Props = { readonly destination: Destination; readonly kind: DestinationKind | null };

/** Says that a secret's previous value still signs beside the new one, with a button that ends it. */
export function FormerSecret({ destination, kind }: Props) {
  const rotates = kind?.capabilities.rotates ?? null;
  const [both, setBoth] = useState(false);
  useEffect(() => {
    if (rotates !== null) hasFormer(destination.id, rotates).then(setBoth).catch(reportError);
  }, [destination, rotates]);
  if (rotates === null || !both) return null;
  const end = async () => {
    await forgetFormer(destination.id, rotates);
    setBoth(false);
  };
  return (
    <p class={destinationsStyles.destinationFormer}>
      The former secret signs beside the new one, so that nothing is refused while the endpoint changes over.{' '}
      <button type="button" class={controlsStyles.link} onClick={() => void end().catch(reportError)}>
        Stop using the former secret
      </button>
    </p>
  );
}
