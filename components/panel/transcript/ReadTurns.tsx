import { useMemo, useState } from 'preact/hooks';
import { findTurns } from '@/lib/core/captions/find-turns';
import type { Interview } from '@/lib/core/interview/interview';
import { transcriptModel } from '@/lib/state/page/captions/captions';
import { KeepOrDelete } from './KeepOrDelete';
import { Speakers } from './Speakers';
import { TurnFinder } from './TurnFinder';
import { TurnList } from './TurnList';
import styles from './transcript.module.css';

type Props = {
  readonly interview: Interview;
  readonly isFinding: boolean;
  /** Whether reading was stopped just now: the user is then asked whether to delete the transcript too. */
  readonly isStopped: boolean;
  readonly onFound: () => void;
};

/** The turns with their search, the speakers, and whether the transcript is kept. */
export function ReadTurns({ interview, isFinding, isStopped, onFound }: Props) {
  const [typed, setTyped] = useState('');
  const query = isFinding ? typed.trim() : '';
  const all = transcriptModel.turns.value;
  const shown = useMemo(() => findTurns(all, query), [all, query]);
  return (
    <>
      {isFinding && <TurnFinder typed={typed} found={query === '' ? null : shown.length} onType={setTyped} onDone={onFound} />}
      <TurnList key={query === '' ? 'all' : 'found'} interview={interview} turns={shown} query={query} />
      <div class={styles.transcriptFoot}>
        <Speakers turns={all} />
        <KeepOrDelete interview={interview} isAsked={isStopped} />
      </div>
    </>
  );
}
