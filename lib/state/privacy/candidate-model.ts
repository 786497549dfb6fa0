import { signal } from '@preact/signals';
import { toggleChosen } from '@/lib/core/privacy/choose';
import type { Receipt } from '@/lib/core/privacy/receipt';
import { asReadonly } from '@/lib/state/app/as-readonly';
import { download } from '@/lib/state/app/copy-and-download';
import { listMatches, type StoredMatch } from '@/lib/storage/erasure/matches';
import type { ErasureSubject } from '@/lib/storage/erasure/subject';
import { setHold } from '@/lib/storage/interview/holds';
import { canEraseInStore, eraseCandidate, writeCandidateData } from './candidate-data';
import type { LongWork } from './work';

/** What is stored of one candidate: found by name, selected by hand, exported as a file, or erased. */
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
    const ofDebriefs = { received: ids('received'), debriefs: ids('debrief'), looks: ids('look') };
    return { interviews: ids('interview'), prepared: ids('prepared'), ...ofDebriefs, plans: ids('plan') };
  };
  const isNobody = (wanted: ErasureSubject) => Object.values(wanted).every((ids) => ids.length === 0);
  return {
    /** What is stored under the searched name; null where nothing is searched. */
    matches: asReadonly(matches),
    /** The ids of the selected ones. */
    chosen: asReadonly(chosen),
    /** The receipt of the last erasure. */
    receipt: asReadonly(receipt),
    /** Searches for a name, or a part of it. */
    find,
    /** Toggles one, with those of the same application. */
    toggle: (id: string): void => {
      chosen.value = toggleChosen(matches.peek() ?? [], chosen.peek(), id);
    },
    /** Sets or removes the legal hold of an interview. */
    hold: async (id: string, isHeld: boolean): Promise<void> => {
      await setHold(id, isHeld, Date.now());
      await find(typed);
    },
    /** Saves everything about the selected ones in the browser's downloads. */
    exportData: (): Promise<void> =>
      run(async (watch) => {
        const wanted = subject();
        if (isNobody(wanted)) return 'nothingChosen';
        download('plumbline-candidate.json', 'application/json', await writeCandidateData(wanted, watch));
        return null;
      }),
    /** Whether the erasure can also go to the team's store: this device's member is one of its owners. */
    canEraseInStore,
    /** Erases everything about the selected ones, or nothing; with `inStore` also in the team's store, for everybody. */
    erase: (inStore: boolean): Promise<void> =>
      run(async (watch) => {
        const wanted = subject();
        if (isNobody(wanted)) return 'nothingChosen';
        const erased = await eraseCandidate(wanted, watch, inStore);
        if (erased === 'held') return 'held';
        receipt.value = erased;
        await find(typed);
        return null;
      }),
  };
}
