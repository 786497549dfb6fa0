const lockedTitle = 'Locked · Plumbline';

/** Hides names in the title of this page's tab; the returned function restores the current title. */
export function hideTitle(): () => void {
  let hidden = document.title;
  const hide = () => {
    if (document.title === lockedTitle) return;
    hidden = document.title;
    document.title = lockedTitle;
  };
  const observer = new MutationObserver(hide);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  hide();
  return () => {
    observer.disconnect();
    document.title = hidden;
  };
}
