import { signal } from '@preact/signals';
import { toggleChosen } from '@/lib/core/privacy/choose';
import type { Receipt } from '@/lib/core/privacy/receipt';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { download } from '@/lib/state/app/copy-and-download';
import { listMatches, type StoredMatch } from '@/lib/storage/erasure/matches';
import type { ErasureSubject } from '@/lib/storage/erasure/subject';
import { setHold } from '@/lib/storage/interview/holds';
import { eraseCandidate, writeCandidateData } from './candidate-data';
import type { LongWork } from './work';

/** What is stored of one candidate: found by name, chosen by hand, taken away as a file, or erased. */
export function createCandidateModel({ run }: Pick<LongWork, 'run'>) {
  const matches = signal<readonly StoredMatch[] | null>(null);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const receipt = signal<Receipt | null>(null);
  let typed = '';
  const find = async (name: string): Promise<void> => {
    typed = name;
    const found = name.trim() === '' ? null : await listMatches(name);
    if (typed !== name) return;
    matches.value = found;
    chosen.value = new Set([...chosen.peek()].filter((id) => found?.some((match) => match.id === id)));
  };
  const subject = (): ErasureSubject => {
    const taken = (matches.peek() ?? []).filter(({ id }) => chosen.peek().has(id));
    const ids = (kind: StoredMatch['kind']) => taken.filter((match) => match.kind === kind).map(({ id }) => id);
    return { interviews: ids('interview'), prepared: ids('prepared') };
  };
  const isNobody = ({ interviews, prepared }: ErasureSubject) => interviews.length + prepared.length === 0;
  return {
    /** What is stored under the name that was typed; null where nothing was typed. */
    matches: asReadonly(matches),
    /** The ids of those that are chosen. */
    chosen: asReadonly(chosen),
    /** What says that a candidate was erased last. */
    receipt: asReadonly(receipt),
    /** Looks for what is stored under a name, or a part of it. */
    find,
    /** Chooses one, with those of the same application, or no longer chooses it. */
    toggle: (id: string): void => {
      chosen.value = toggleChosen(matches.peek() ?? [], chosen.peek(), id);
    },
    /** Puts an interview on legal hold, or lifts it. */
    hold: async (id: string, isHeld: boolean): Promise<void> => {
      await setHold(id, isHeld, Date.now());
      await find(typed);
    },
    /** Hands everything about those that are chosen to the browser's downloads. */
    exportData: (): Promise<void> =>
      run(async (watch) => {
        const wanted = subject();
        if (isNobody(wanted)) return 'nothingChosen';
        download('plumbline-candidate.json', 'application/json', await writeCandidateData(wanted, watch));
        return null;
      }),
    /** Erases everything about those that are chosen, or nothing. */
    erase: (): Promise<void> =>
      run(async (watch) => {
        const wanted = subject();
        if (isNobody(wanted)) return 'nothingChosen';
        const erased = await eraseCandidate(wanted, watch);
        if (erased === 'held') return 'held';
        receipt.value = erased;
        await find(typed);
        return null;
      }),
  };
}
