import { signal } from '@preact/signals';
import { type DebriefDraft, type DraftContent, type DraftForm, isOfForm, isSameContent } from '@/lib/core/debrief/draft';
import { asReadonly } from '@/lib/state/app/as-readonly';
import type { Retries } from '@/lib/state/composer/retries';
import { isGoneWithin, type Presence } from '@/lib/state/presence/presence';
import { claimDebriefDraft, deleteDebriefDraft, listDebriefDrafts, saveDebriefDraft } from '@/lib/storage/debrief/drafts';

/** How long a page that is being reloaded may take to release its texts. */
const letGoMs = 2000;

/** Unsaved text that this page holds; `isStored` says whether it is stored as it stands. */
export type HeldDebriefDraft = DebriefDraft & { readonly isStored: boolean };

/** The unsaved text of the forms of debriefs on this page. */
export type DebriefDrafts = ReturnType<typeof createDebriefDrafts>;

type Dependencies = Pick<Presence, 'panelId' | 'holdPresence' | 'isGone'> & Pick<Retries, 'retryUntilSaved'> & { readonly newId: () => string };

/** What is typed in the forms of debriefs: stored at each key, and restored when a form opens. */
export function createDebriefDrafts({ panelId: page, holdPresence, isGone, retryUntilSaved, newId }: Dependencies) {
  /** Of several drafts of one form, the first is in the form. */
  const drafts = signal<readonly HeldDebriefDraft[]>([]);

  const heldAs = (id: string) => drafts.peek().find((each) => each.id === id) ?? null;
  const findIn = (all: readonly HeldDebriefDraft[], debriefId: string, form: DraftForm) =>
    all.find((each) => each.debriefId === debriefId && isOfForm(each.content, form)) ?? null;

  async function store(draft: DebriefDraft): Promise<void> {
    if (heldAs(draft.id)?.content !== draft.content) return;
    await saveDebriefDraft(draft);
    // One that was dropped meanwhile may have been deleted before it was stored.
    if (heldAs(draft.id) === null) return deleteDebriefDraft(draft.id);
    drafts.value = drafts.peek().map((each) => (each.content === draft.content ? { ...each, isStored: true } : each));
  }

  function put(draft: DebriefDraft): void {
    const held = { ...draft, isStored: false };
    drafts.value = heldAs(draft.id) === null ? [held, ...drafts.peek()] : drafts.peek().map((each) => (each.id === draft.id ? held : each));
    retryUntilSaved(draft.id, () => store(draft));
  }

  function drop(id: string): void {
    drafts.value = drafts.peek().filter((each) => each.id !== id);
    retryUntilSaved(id, () => deleteDebriefDraft(id));
  }

  /** Handles what is typed or chosen in a form; a form that is as it was at first has no draft. */
  function type(debriefId: string, form: DraftForm, content: DraftContent, initial: DraftContent): void {
    const before = findIn(drafts.peek(), debriefId, form);
    if (!isSameContent(content, initial)) {
      holdPresence();
      put({ id: before?.id ?? newId(), debriefId, page, content });
    } else if (before !== null) drop(before.id);
  }

  /** Removes a draft that became a record; what was typed since stays. */
  function forget({ id, content }: DebriefDraft): void {
    const now = heldAs(id);
    if (now === null || isSameContent(now.content, content)) drop(id);
    else put(now);
  }

  const isFree = async (holder: string): Promise<boolean> => holder === page || (await isGone(holder)) || isGoneWithin(holder, letGoMs);

  /** Takes over what closed pages left of a debrief; what was typed here meanwhile keeps its form. */
  async function restore(debriefId: string): Promise<void> {
    holdPresence();
    const found = (await listDebriefDrafts(debriefId)).filter(({ id }) => heldAs(id) === null);
    const free = new Map([...new Set(found.map((each) => each.page))].map((holder) => [holder, isFree(holder)]));
    for (const each of found) {
      const claimed = (await free.get(each.page)) === true ? await claimDebriefDraft(each, page) : null;
      if (claimed !== null && heldAs(claimed.id) === null) drafts.value = [...drafts.peek(), { ...claimed, isStored: true }];
    }
  }

  return {
    drafts: asReadonly(drafts),
    /** The draft in a form; null where nothing is typed in it. */
    findDraft: (debriefId: string, form: DraftForm): HeldDebriefDraft | null => findIn(drafts.value, debriefId, form),
    /** The drafts of a debrief that are in none of some forms. */
    listElsewhere: (debriefId: string, forms: readonly DraftForm[]): readonly HeldDebriefDraft[] => {
      const shown = new Set(forms.map((form) => findIn(drafts.value, debriefId, form)?.id));
      return drafts.value.filter((each) => each.debriefId === debriefId && !shown.has(each.id));
    },
    type,
    drop,
    forget,
    /** Puts a draft back that was dropped. */
    putBack: (draft: DebriefDraft): void => put({ ...draft, page }),
    restore,
  };
}
