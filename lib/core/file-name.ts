/** Control characters (Cc), characters that change the text direction (in Cf), and characters with a meaning in paths. */
const refused = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
const mostBytes = 190;

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** The longest prefix that fits a file name with an extension: every file system allows at least 255 bytes of UTF-8. */
function cut(text: string): string {
  let kept = '';
  let size = 0;
  for (const character of text) {
    size += bytesOf(character);
    if (size > mostBytes) break;
    kept += character;
  }
  return kept;
}

/** A text as a file name without extension: forbidden characters become dashes; the fallback where nothing is left. */
export function safeFileName(text: string, fallback: string): string {
  const safe = text
    .replaceAll(refused, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\.{2,}/g, '.');
  return cut(safe.replaceAll(/^[. ]+|[. ]+$/g, '')).trim() || fallback;
}
