/** A node of a program's syntax tree, and where it stands in the code. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number };

/** Whether an object is a node of a syntax tree. A program has some ten thousand of them: a schema would take most of a test's time. */
export const isSyntaxNode = (value: object): value is SyntaxNode =>
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';
