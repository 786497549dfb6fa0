import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first shown, or ahead of that by `preload`; until then there is nothing in its place. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    loaded ??= await load();
  };
  function Lazy(props: Props) {
    const [ready, setReady] = useState(loaded !== undefined);
    useEffect(() => {
      // What was not there when this was drawn may have come since.
      if (!ready)
        preload()
          .then(() => setReady(true))
          .catch(reportError);
    }, [ready]);
    const View = loaded;
    return View === undefined ? null : <View {...props} />;
  }
  return Object.assign(Lazy, { preload });
}
