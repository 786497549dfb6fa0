/** Control characters (Cc), marks that turn the direction of writing (in Cf), and what stands for something else in a path. */
const refused = /[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu;
const mostBytes = 190;

const bytesOf = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** The longest beginning that a file system takes with an ending after it: 255 bytes of UTF-8 are the least that any takes. */
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

/** A text as a file's name without its ending: characters that a file system refuses become dashes; the fallback where nothing is left. */
export function safeFileName(text: string, fallback: string): string {
  const safe = text
    .replaceAll(refused, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\.{2,}/g, '.');
  return cut(safe.replaceAll(/^[. ]+|[. ]+$/g, '')).trim() || fallback;
}
