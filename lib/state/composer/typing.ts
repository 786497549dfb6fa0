/** A field in which nothing was typed yet. */
export function createTyping() {
  let isLiteral = false;
  let emptiedByUndo = false;
  return {
    /** Whether what is typed now is meant as it stands. */
    isLiteral: (): boolean => isLiteral,
    /** Does work whose typing is meant as it stands, where that is wanted. */
    typeLiterally: (isWanted: boolean, work: () => void): void => {
      isLiteral = isWanted;
      work();
      isLiteral = false;
    },
    /** Whether the field's own undo emptied it, so that its own redo brings the words back. */
    isEmptiedByUndo: (): boolean => emptiedByUndo,
    /** Takes in whether the field's own undo emptied it. */
    setEmptiedByUndo: (isEmptied: boolean): void => {
      emptiedByUndo = isEmptied;
    },
  };
}
