/** Words for the clipboard by their media type; every one has them as plain text. */
type Copied = { readonly 'text/plain': string; readonly 'text/html'?: string };

/** Puts words on the clipboard; false when the browser would not. Where the call page's policy blocks the clipboard, the older way is tried. */
export const copyText = (words: string): Promise<boolean> => copyFormats({ 'text/plain': words });

/** Puts words on the clipboard in every form given, for each editor to take the one that it likes best; false when the browser would not. */
export async function copyFormats(copied: Copied): Promise<boolean> {
  try {
    const blobs = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyBySelection(copied);
  }
}

function copyBySelection(copied: Copied): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = copied['text/plain'];
  field.addEventListener('copy', (event) => {
    for (const [type, text] of Object.entries(copied)) event.clipboardData?.setData(type, text);
    event.preventDefault();
  });
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Hands a file's content to the browser's downloads under a name. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
