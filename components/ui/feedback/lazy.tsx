import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Failed, Part } from './Part';

/** Visible parts that failed to load: trying again applies to all of them, because they often come in one file. */
function createFailedParts() {
  const waiting = new Set<() => void>();
  return {
    /** Adds a part; the returned function removes it. */
    add: (retry: () => void): (() => void) => {
      waiting.add(retry);
      return () => void waiting.delete(retry);
    },
    tryAgain: () => {
      for (const retry of [...waiting]) retry();
    },
  };
}

const failedParts = createFailedParts();

function createLoads() {
  let underWay = 0;
  return {
    /** Whether a part is being loaded. */
    areUnderWay: (): boolean => underWay > 0,
    /** Counts work as a load while it lasts. */
    count: async (work: () => Promise<void>): Promise<void> => {
      underWay += 1;
      await work().finally(() => {
        underWay -= 1;
      });
    },
  };
}

/** The parts that are being loaded. */
export const loads = createLoads();

/**
 * A component that is loaded when it is first shown, or earlier by `preload`; until then it renders nothing. If it cannot be loaded, or throws, an
 * error with a retry replaces it.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const preload = () =>
    loads.count(async () => {
      loaded ??= await load();
    });
  function Lazy(props: Props) {
    const [tries, setTries] = useState(0);
    const [stands, setStands] = useState<'loading' | 'ready' | 'failed'>(loaded === undefined ? 'loading' : 'ready');
    // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once for each try.
    useEffect(() => {
      // A part that was missing when this was rendered may have arrived since.
      if (stands !== 'ready')
        preload().then(
          () => setStands('ready'),
          (error) => {
            reportError(error);
            setStands('failed');
          },
        );
    }, [tries]);
    useLayoutEffect(() => {
      if (stands !== 'failed') return undefined;
      const retry = () => setTries((before) => before + 1);
      return failedParts.add(retry);
    }, [stands]);
    const View = loaded;
    if (View !== undefined)
      return (
        <Part>
          <View {...props} />
        </Part>
      );
    return stands === 'failed' ? <Failed words="This part could not be loaded. Nothing was lost." onAgain={failedParts.tryAgain} /> : null;
  }
  return Object.assign(Lazy, { preload });
}
