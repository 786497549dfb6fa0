/** Characters that no reader shows and no XML holds: control characters but for tab and line feed, and what Unicode keeps free of meaning. */
const unreadable = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu;

/** A text as readers of every format get it: every kind of line break is a line feed, and what no format can show is gone. No space at its ends. */
export const readableText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unreadable, '')
    .trim();

/** The paragraphs of a readable text, each as its lines without space at their ends. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);

const beginning = /^[^\p{L}]*?(?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])/u;

/** Whether the first letter of a text belongs to a script that is written from right to left. */
export const beginsRightToLeft = (text: string): boolean => beginning.test(text);
