const longestExcerpt = 48;

/** The first words of a text, in quotes and on one line, at most 48 characters. */
export function excerpt(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length > longestExcerpt
    ? `“${line
        .slice(0, longestExcerpt - 1)
        .join('')
        .trimEnd()}…”`
    : `“${line.join('')}”`;
}
