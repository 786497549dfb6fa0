/** The state of a field before anything was typed. */
export function createTyping() {
  let isLiteral = false;
  let emptiedByUndo = false;
  return {
    /** Whether the current typing is literal text. */
    isLiteral: (): boolean => isLiteral,
    /** Runs work whose typing is literal text, if wanted. */
    typeLiterally: (isWanted: boolean, work: () => void): void => {
      isLiteral = isWanted;
      work();
      isLiteral = false;
    },
    /** Whether the field's own undo emptied it, so that its own redo restores the text. */
    isEmptiedByUndo: (): boolean => emptiedByUndo,
    /** Records whether the field's own undo emptied it. */
    setEmptiedByUndo: (isEmptied: boolean): void => {
      emptiedByUndo = isEmptied;
    },
  };
}
