/** The launcher in a guest's root, the line beside it, and what adds a style to the root: a function that replaces what that style says. */
export type LauncherParts = {
  readonly root: ShadowRoot;
  readonly launcher: HTMLButtonElement;
  readonly line: Element | null;
  readonly addStyle: () => (style: string) => void;
};

/** Finds the launcher's parts in a guest's root; null where there is no launcher. */
export function findParts(root: ShadowRoot): LauncherParts | null {
  const launcher = root.querySelector('button');
  if (launcher === null) return null;
  const addStyle = () => {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets.push(sheet);
    return (style: string) => sheet.replaceSync(style);
  };
  return { root, launcher, line: root.querySelector('p'), addStyle };
}
