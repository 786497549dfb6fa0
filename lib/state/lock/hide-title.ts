const lockedTitle = 'Locked · Plumbline';

/** Has this page's tab name nobody; what it returns gives back the name that the page has by then. */
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
