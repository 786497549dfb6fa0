/** The web addresses in a text. */
export const findLinks = (text: string): readonly string[] => text.match(/https?:\/\/[^\s"'<>()]+/gi) ?? [];
