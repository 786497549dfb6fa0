import { signal } from '@preact/signals';
import {
  isNewSample,
  isSameSampleContent,
  type NewSampleDraft,
  type SampleContent,
  type SampleDraft,
  type SampleEdit,
} from '@/lib/core/calibration/sample-draft';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Retries } from '@/lib/state/composer/retries';
import { isGoneWithin, type Presence } from '@/lib/state/presence/presence';
import { claimSampleDraft, deleteSampleDraft, listSampleDrafts, saveSampleDraft } from '@/lib/storage/calibration/sample-drafts';

/** How long a page that is being reloaded may take to release its drafts. */
const letGoMs = 2000;

type Held<Draft> = Draft & { readonly isStored: boolean };
/** A draft that this page holds; `isStored` says whether it is stored as it stands. */
export type HeldSampleDraft = Held<NewSampleDraft> | Held<SampleEdit>;

/** What becomes of a draft that is to be continued: it, 'elsewhere' while another page has it open, or null where it was saved or discarded. */
export type ContinuedDraft = SampleDraft | 'elsewhere' | null;

/** The drafts of samples that this page holds. */
export type SampleDrafts = ReturnType<typeof createSampleDrafts>;

type Dependencies = Pick<Presence, 'panelId' | 'holdPresence' | 'isGone'> & Pick<Retries, 'retryUntilSaved'>;

/** What is typed, chosen and decided for samples: stored at each change, and taken over from pages that were closed. */
export function createSampleDrafts({ panelId: page, holdPresence, isGone, retryUntilSaved }: Dependencies) {
  const drafts = signal<readonly HeldSampleDraft[]>([]);

  const heldAs = (id: string) => drafts.peek().find((each) => each.id === id) ?? null;

  const find = (id: string) => drafts.value.find((each) => each.id === id);

  async function store(draft: SampleDraft): Promise<void> {
    if (heldAs(draft.id)?.content !== draft.content) return;
    const isStored = await saveSampleDraft(draft);
    // One that was dropped meanwhile may have been deleted before it was stored.
    if (heldAs(draft.id) === null) return deleteSampleDraft(draft);
    drafts.value = drafts.peek().map((each) => (each.content === draft.content ? { ...each, isStored } : each));
  }

  function put(draft: SampleDraft): void {
    holdPresence();
    const held = { ...draft, page, isStored: false };
    drafts.value = heldAs(draft.id) === null ? [held, ...drafts.peek()] : drafts.peek().map((each) => (each.id === draft.id ? held : each));
    const { isStored: _isStored, ...row } = held;
    retryUntilSaved(draft.id, () => store(row));
  }

  function drop(draft: SampleDraft): void {
    drafts.value = drafts.peek().filter(({ id }) => id !== draft.id);
    retryUntilSaved(draft.id, () => deleteSampleDraft(draft));
  }

  /** Handles what is typed, chosen or decided; a sample that is as it was at first has no draft. */
  function type(draft: SampleDraft, initial: SampleContent): void {
    if (!isSameSampleContent(draft.content, initial)) put(draft);
    else if (heldAs(draft.id) !== null) drop(draft);
  }

  /** Removes a draft that became a sample; what was typed since stays. */
  function forget(draft: SampleDraft): void {
    const now = heldAs(draft.id);
    if (now === null || isSameSampleContent(now.content, draft.content)) drop(draft);
    else put(now);
  }

  const isFree = async (holder: string | null): Promise<boolean> =>
    holder === null || holder === page || (await isGone(holder)) || isGoneWithin(holder, letGoMs);

  /** Takes a stored draft over; null where another page has it open, or it was saved or discarded meanwhile. */
  async function take(found: SampleDraft): Promise<SampleDraft | null> {
    holdPresence();
    if (heldAs(found.id) !== null || !(await isFree(found.page))) return heldAs(found.id);
    const claimed = await claimSampleDraft(found, page);
    if (claimed !== null && heldAs(claimed.id) === null) drafts.value = [...drafts.peek(), { ...claimed, isStored: true }];
    return heldAs(found.id);
  }

  /** Continues the first of some drafts that no other page has open, one of this page before others; null where there is none. */
  async function resumeFirst(isWanted: (draft: SampleDraft) => boolean): Promise<SampleDraft | null> {
    const held = drafts.peek().find(isWanted);
    if (held !== undefined) return held;
    for (const found of (await listSampleDrafts()).filter(isWanted)) {
      const taken = await take(found);
      if (taken !== null) return taken;
    }
    return null;
  }

  return {
    drafts: asReadonly(drafts),
    /** The draft of a new sample as this page holds it; null while it is as it was at first. */
    findNew: (id: string): Held<NewSampleDraft> | null => {
      const found = find(id);
      return found !== undefined && isNewSample(found) ? found : null;
    },
    /** The draft of an edited sample as this page holds it; null while it is as it was at first. */
    findEdit: (id: string): Held<SampleEdit> | null => {
      const found = find(id);
      return found === undefined || isNewSample(found) ? null : found;
    },
    type,
    drop,
    forget,
    /** Puts a draft back that was dropped. */
    putBack: put,
    /** Continues a draft. */
    resume: async (id: string): Promise<ContinuedDraft> => {
      const resumed = await resumeFirst((draft) => draft.id === id);
      return resumed ?? ((await listSampleDrafts()).some((draft) => draft.id === id) ? 'elsewhere' : null);
    },
    resumeFirst,
    /** The ids of the dimensions of an interview of which a sample is half made, here or on another page. */
    listHalfMade: async (interviewId: string): Promise<readonly string[]> =>
      (await listSampleDrafts()).flatMap((draft) => (isNewSample(draft) && draft.interviewId === interviewId ? [draft.dimension.id] : [])),
  };
}
