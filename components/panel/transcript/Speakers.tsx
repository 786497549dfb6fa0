import { useMemo, useState } from 'preact/hooks';
import partsStyles from '@/components/ui/styles/parts.module.css';
import { speakingTimes } from '@/lib/core/captions/speaking-time';
import { type CaptionTurn, speakerRoles } from '@/lib/core/captions/turn';
import { formatCallTime } from '@/lib/core/time/call-time';
import { transcriptModel } from '@/lib/state/page/captions/captions';
import { captionTexts, roleNames } from '@/lib/text/captions/captions';
import styles from './transcript.module.css';

function Speaker({ speaker, spokenMs, turns }: ReturnType<typeof speakingTimes>[number]) {
  const name = speaker === '' ? captionTexts.unnamed : speaker;
  const choose = (value: string) => {
    const role = speakerRoles.find((one) => one === value);
    if (role !== undefined) transcriptModel.chooseRole(speaker, role).catch(reportError);
  };
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        <select
          class={`${partsStyles.input} ${styles.role}`}
          aria-label={captionTexts.whoIs(name)}
          value={transcriptModel.roleOfSpeaker(speaker)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {speakerRoles.map((role) => (
            <option key={role} value={role}>
              {roleNames[role]}
            </option>
          ))}
        </select>
      </td>
      <td>{formatCallTime(spokenMs)}</td>
      <td>{turns.toLocaleString()}</td>
    </tr>
  );
}

function Times({ turns }: { readonly turns: readonly CaptionTurn[] }) {
  const times = useMemo(() => speakingTimes(turns), [turns]);
  return (
    <table class={styles.speakers}>
      <thead>
        <tr>
          <th scope="col">{captionTexts.speaker}</th>
          <th scope="col">{captionTexts.role}</th>
          <th scope="col">{captionTexts.time}</th>
          <th scope="col">{captionTexts.turns}</th>
        </tr>
      </thead>
      <tbody>
        {times.map((time) => (
          <Speaker key={time.speaker} {...time} />
        ))}
      </tbody>
    </table>
  );
}

/** The speakers, their roles, and how long each spoke; calculated only while it is open. */
export function Speakers({ turns }: { readonly turns: readonly CaptionTurn[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{captionTexts.who}</summary>
      {isOpen && <Times turns={turns} />}
    </details>
  );
}
