import { useEffect, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import sectionStyles from '@/components/ui/styles/section.module.css';
import type { InterviewOverview } from '@/lib/state/interview/interview-model';
import { repairs } from '@/lib/state/page/panel/review';
import { needsRepair } from '@/lib/state/review/repair';

type Interview = InterviewOverview['interview'];

/** Says that some systems refuse characters in the finished scorecard, and opens its repair; nothing for other scorecards. */
export function Repair({ interview: { id, revision } }: { readonly interview: Interview }) {
  const [needed, setNeeded] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision is looked at anew.
  useEffect(() => {
    needsRepair(id).then(setNeeded).catch(reportError);
  }, [id, revision]);
  if (!needed) return null;
  return (
    <section class={sectionStyles.missing} data-part="missing" aria-labelledby="repair">
      <h2 id="repair">Some systems refuse this scorecard</h2>
      <p>
        It holds characters that no keyboard types and that databases such as PostgreSQL do not store. A new revision has them replaced; this one is
        kept as it is.
      </p>
      <button type="button" class={partsStyles.quiet} onClick={() => void repairs.beginRepair(id).catch(reportError)}>
        Repair in a new revision
      </button>
    </section>
  );
}
