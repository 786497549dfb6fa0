/** Characters that no reader shows and XML forbids: control characters except tab and line feed, and Unicode noncharacters. */
const unreadable = /[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}/gu;

/** A text that every format can hold: all line breaks are line feeds, unprintable characters are removed, and it is trimmed. */
export const readableText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(unreadable, '')
    .trim();

/** The paragraphs of a readable text, each as its trimmed lines. */
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

const beginning = /^[^\p{L}\u200e]*?(?:[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])/u;

/** Whether the first letter of a text, or a mark of direction before it, belongs to a right-to-left script. */
export const beginsRightToLeft = (text: string): boolean => beginning.test(text);

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name for a sentence that is written from left to right: one of a right-to-left script neither turns the sentence nor the numbers beside it. */
export const nameInSentence = (name: string): string => (rightToLeft.test(name) ? `\u200e${name}\u200e` : name);
