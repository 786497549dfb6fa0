/** A text as a file's name without its ending: characters that a file system refuses become dashes; the fallback where nothing is left. */
export function safeFileName(text: string, fallback: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file systems refuse them
  const safe = text.replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, '-').replaceAll(/\s+/g, ' ');
  return safe.replaceAll(/^[. ]+|[. ]+$/g, '').slice(0, 180) || fallback;
}
