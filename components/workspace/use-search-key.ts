import { useLayoutEffect } from 'preact/hooks';
import { isModified } from '@/components/ui/keys';
import { isTyping } from '@/components/workspace/is-typing';
import { preferencesModel } from '@/lib/state/page/preferences';

/** The search of the list that is on show; none where a dialog lies over it. */
const findSearch = () =>
  document.querySelector('dialog[open]') === null ? document.querySelector<HTMLInputElement>('main input[type="search"]') : null;

/** The key / goes to the search of the list that is on show, outside of fields, and where keys without Ctrl are wanted. */
export function useSearchKey(): void {
  useLayoutEffect(() => {
    const stop = new AbortController();
    preferencesModel.follow(stop.signal).catch(reportError);
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || isModified(event) || isTyping(event.target) || !preferencesModel.singleKeys.peek()) return;
      const search = findSearch();
      if (search === null) return;
      event.preventDefault();
      search.focus();
      search.select();
    };
    window.addEventListener('keydown', press, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}
