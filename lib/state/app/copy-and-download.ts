/** Text for the clipboard by media type, always including plain text. */
type Copied = { readonly 'text/plain': string; readonly 'text/html'?: string };

/** Copies text to the clipboard; false when the browser refused. Where the call page's policy blocks the clipboard, the older command is used. */
export const copyText = (words: string): Promise<boolean> => copyFormats({ 'text/plain': words });

/** Copies text to the clipboard in every given format, of which each editor takes the one it prefers; false when the browser refused. */
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

/** Saves a file in the browser's downloads under a name. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
