import type { CaptionReader, CaptionRow } from '../caption-reader';
import { wordsIn } from '../row-words';

/** The items of the transcript: only the first of a run has a name, and that one may not be visible. */
function readTranscript(root: Element): readonly CaptionRow[] {
  let speaker: string | null = null;
  return [...root.querySelectorAll('.lt-full-transcript__item')].flatMap((element) => {
    const name = wordsIn(element.querySelector('.lt-full-transcript__display-name'));
    speaker = name === '' ? speaker : name;
    const text = wordsIn(element.querySelector('.lt-full-transcript__message'));
    return text === '' ? [] : [{ element, speaker, text }];
  });
}

const item = '.live-transcription-subtitle__item';
const translated = '.live-transcription-subtitle__yellowitem';
const notice = '[class*="live-transcription-subtitle__on-open"],[class*="live-transcription-subtitle__reditem"]';

/** The words of one window: the original, else the translation; in older boxes they have no element of their own. */
function wordsOf(box: Element): string {
  const words = box.querySelector(item) ?? box.querySelector(translated);
  if (words !== null) return wordsIn(words);
  return box.firstElementChild === null && !box.matches(notice) ? wordsIn(box) : '';
}

/** The windows in the box; two speakers have one each, under one id. None while the box is hidden after ten seconds of silence. */
function readBox(root: Element): readonly CaptionRow[] {
  if (root.closest('[class*="live-transcription-subtitle__box--hide"],[class~="--hide"]') !== null) return [];
  const boxes = root.id === 'live-transcription-subtitle' ? [root] : [...root.querySelectorAll('[id="live-transcription-subtitle"]')];
  return boxes.flatMap((element) => {
    const text = wordsOf(element);
    return text === '' ? [] : [{ element, speaker: '', text }];
  });
}

// Facts of 2026-11, from Zoom's own web SDK, which is the web client's code (platforms.md).

/** How to read Zoom's captions: the transcript panel has names and final words, so it is preferred to the box. */
export const reader: CaptionReader = {
  sources: [
    // Confidence: good.
    { kind: 'list', roots: ['#full-transcription', '.full-transcription'], readRows: readTranscript },
    // Confidence: good; fair (without the box around it).
    { kind: 'window', roots: ['.live-transcription-subtitle__box', '[id="live-transcription-subtitle"]'], readRows: readBox },
  ],
  off: [],
  around: '',
  absentMs: 3000,
  absent: 'off',
};
