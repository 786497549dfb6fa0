import { useLayoutEffect, useRef } from 'preact/hooks';
import { Star } from '@/components/rubrics/Star';
import partsStyles from '@/components/ui/styles/parts.module.css';
import interviewsStyles from '@/components/workspace/interviews/interviews.module.css';
import type { Subscription } from '@/lib/core/rubric/subscription';
import { preferencesModel } from '@/lib/state/page/preferences';
import type { LibraryRubric } from '@/lib/state/rubrics/rubric-library';
import { followedName, standOf } from './follow/followed';
import type { RubricGroup } from './groups';
import libraryStyles from './library.module.css';
import { rubricAddress } from './route';

function stateOf({ kind, rubric, unsaved, savedAt }: LibraryRubric): string | null {
  if (kind === 'built-in') return null;
  if (savedAt === null) return 'Draft, not saved yet';
  return `Version ${rubric.version}${unsaved ? ', changes not saved' : ''}`;
}

function Row({ row, open }: { readonly row: LibraryRubric; readonly open: boolean }) {
  const { rubric } = row;
  const state = stateOf(row);
  return (
    <li data-open={open ? '' : undefined}>
      <a href={rubricAddress(rubric.id)} aria-current={open ? 'true' : undefined}>
        <span>
          <bdi>{rubric.title === '' ? 'Without a title' : rubric.title}</bdi>
        </span>
        {state !== null && <small data-unsaved={row.unsaved ? '' : undefined}>{state}</small>}
      </a>
      <Star
        title={rubric.title}
        on={preferencesModel.favourites.value.includes(rubric.id)}
        onToggle={() => void preferencesModel.toggleFavourite(rubric.id).catch(reportError)}
      />
    </li>
  );
}

type FollowedProps = { readonly subscriptions: readonly Subscription[]; readonly library: readonly LibraryRubric[]; readonly open: string | null };

function Followed({ subscriptions, library, open }: FollowedProps) {
  if (subscriptions.length === 0) return null;
  return (
    <section>
      <h2>Subscriptions</h2>
      <ul aria-label="Subscriptions">
        {subscriptions.map((subscription) => (
          <li key={subscription.id} data-open={subscription.id === open ? '' : undefined}>
            <a href={rubricAddress(subscription.id, 'followed')} aria-current={subscription.id === open ? 'true' : undefined}>
              <span>{followedName(subscription, library)}</span>
              <small data-unsaved={subscription.offer === null ? undefined : ''}>{standOf(subscription)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Steps through the list's links by arrow keys, from the search field on. */
function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || list === null) return;
  const stops = [...list.querySelectorAll<HTMLElement>('input[type="search"], li > a')];
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const next = stops[at + by];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Focuses the field when a slash is pressed outside of fields. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [field]);
}

type Props = FollowedProps & { readonly groups: readonly RubricGroup[]; readonly query: string; readonly onQuery: (query: string) => void };

/** Every rubric to choose from, found by words and grouped. */
export function RubricList({ groups, subscriptions, library, open, query, onQuery }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useSlash(field);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between the field and the links in it.
    <div class={libraryStyles.libraryList} ref={list} onKeyDown={(event) => step(event, list.current)}>
      <div class={libraryStyles.librarySearch}>
        <input
          dir="auto"
          ref={field}
          type="search"
          class={`${partsStyles.input} ${interviewsStyles.interviewsInput}`}
          aria-label="Find a rubric"
          placeholder="Role, level, or words of an anchor"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      {query === '' && <Followed subscriptions={subscriptions} library={library} open={open} />}
      {groups.length === 0 && <p role="status">No rubric has these words. Try fewer, or a role.</p>}
      {groups.map(({ name, rows }) => (
        <section key={name}>
          <h2 dir="auto">{name}</h2>
          <ul aria-label={name}>
            {rows.map((row) => (
              <Row key={row.rubric.id} row={row} open={row.rubric.id === open} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
