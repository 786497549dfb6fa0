import type { CaptionReader, CaptionRow } from '../caption-reader';
import { wordsIn } from '../row-words';

/** The names of known participants, longest first; the user's own is followed by a word in brackets. */
function listNames({ ownerDocument: page }: Element): readonly string[] {
  const shown = [...page.querySelectorAll('#remoteVideos [id^="participant_"][id$="_name"], #localDisplayName')].map((name) => wordsIn(name));
  const names = shown.flatMap((name) => [name, name.replace(/\s*\([^()]*\)$/, '')]).filter((name) => name !== '');
  return names.toSorted((a, b) => b.length - a.length);
}

/** Splits a message into name and text: a name may contain a colon, so known names are tried first. */
function splitName(message: string, names: readonly string[]): { readonly speaker: string; readonly text: string } {
  const known = names.find((name) => message.startsWith(`${name}:`));
  const end = known?.length ?? message.indexOf(': ');
  return end < 0 ? { speaker: '', text: message } : { speaker: message.slice(0, end).trim(), text: message.slice(end + 1).trim() };
}

/** The messages of the overlay, one paragraph each. */
function readOverlay(root: Element): readonly CaptionRow[] {
  const paragraphs = [...root.querySelectorAll('p')];
  const names = paragraphs.length === 0 ? [] : listNames(root);
  return paragraphs.map((element) => ({ element, ...splitName(wordsIn(element), names) })).filter(({ text }) => text !== '');
}

const part = (name: string) => `[class$="-${name}"],[class*="-${name} "]`;

/** How many of the newest parts of the tab are read. */
const mostParts = 160;

/** The messages of the tab: the name is above the first message of a group. */
function readTab(root: Element): readonly CaptionRow[] {
  const isHeader = (element: Element) => element.matches(part('messageHeader'));
  const parts = [...root.querySelectorAll(`${part('messageHeader')},${part('messageText')}`)];
  const start = Math.max(0, parts.length - mostParts);
  let speaker = wordsIn(parts.slice(0, start).findLast(isHeader));
  const rows: CaptionRow[] = [];
  for (const element of parts.slice(start)) {
    const words = wordsIn(element);
    if (isHeader(element)) speaker = words;
    else if (words !== '') rows.push({ element, speaker, text: words });
  }
  return rows;
}

// Facts of 2026-11, from Jitsi's own source (platforms.md): classes are generated and end in the name of their rule.

/** How to read Jitsi's captions: the tab keeps all messages, the overlay each until three seconds after its last change. */
export const reader: CaptionReader = {
  sources: [
    // Confidence: good.
    { kind: 'rows', roots: ['#cc-tab-panel #subtitles-messages-list', '#cc-tab-panel'], readRows: readTab },
    // Confidence: good; fair (the overlay of older versions).
    { kind: 'messages', roots: ['[class*="transcriptionSubtitles"]', '.transcription-subtitles'], readRows: readOverlay },
  ],
  off: [],
  around: '#videoconference_page,#videospace,#layout_wrapper',
  absentMs: 120_000,
  absent: 'lost',
};
