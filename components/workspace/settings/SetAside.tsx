import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import tableStyles from '@/components/ui/styles/table.module.css';
import { download } from '@/lib/state/app/copy-and-download';
import { type SetAsideRows as Found, findSetAside } from '@/lib/state/app/set-aside';

/** What is stored and cannot be read: how much of which kind, and a copy to download. Nothing is shown while all can be read. */
export function SetAside() {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    findSetAside().then(setFound).catch(reportError);
  }, []);
  if (found === null || found.count === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 id="set-aside">Set aside</h2>
      <p>
        {found.count === 1 ? 'One thing that is stored' : `${found.count.toLocaleString()} things that are stored`} cannot be read by this version of
        Plumbline. Nothing was changed or deleted, and everything else goes on without it. A newer version may read it; a copy can be sent with a
        report, once you have looked through it: it may hold words about candidates.
      </p>
      <ul class={tableStyles.table} aria-labelledby="set-aside">
        {found.kinds.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{count.toLocaleString()}</span>
          </li>
        ))}
      </ul>
      <button type="button" class={partsStyles.outlined} onClick={() => download('plumbline-set-aside.json', 'application/json', found.copy)}>
        Download a copy
      </button>
    </section>
  );
}
