import { useEffect, useState } from 'preact/hooks';
import { whenWords } from '@/components/panel/start/when';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { Prepared } from '@/lib/core/prepared/prepared';
import { findNextPrepared } from '@/lib/state/prepared/next';
import finishedStyles from './finished.module.css';

/** The next prepared interview with a link to its brief; nothing where none is prepared for the day. */
export function Next() {
  const [next, setNext] = useState<Prepared | null>(null);
  useEffect(() => void findNextPrepared(Date.now()).then(setNext).catch(reportError), []);
  if (next === null) return null;
  const { id, candidate, role, startsAt } = next;
  return (
    <section class={sectionStyles.section} aria-labelledby="next">
      <h2 id="next">Next</h2>
      <div class={finishedStyles.next}>
        <p>
          <bdi>{candidate}</bdi>
          <span class={partsStyles.hint}>{[role, startsAt === null ? null : whenWords(startsAt, Date.now())].filter(Boolean).join(' · ')}</span>
        </p>
        <a class={partsStyles.quiet} href={`/panel.html#prepared=${encodeURIComponent(id)}`} target="_blank" rel="noreferrer">
          Open brief
        </a>
      </div>
    </section>
  );
}
