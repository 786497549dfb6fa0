/**
 * What is known of a page with a guest. `phase` is null without a call, `sign` says whether anything of the call is visible, `captions` is null where
 * unknown.
 */
export type PageFacts = {
  readonly phase: 'lobby' | 'in-call' | 'perhaps-left' | 'left' | null;
  readonly sign: boolean;
  readonly captions: boolean | null;
  readonly presenting: boolean;
};

function callLine(known: boolean, { phase, sign }: PageFacts): string {
  if (phase === null) return 'There is no call on this page.';
  if (phase === 'left') return 'The call is over.';
  if (phase === 'perhaps-left') return 'The page no longer shows a call. It may be over.';
  if (phase === 'lobby') return sign ? 'Before the call.' : 'A call, by its address. The clock begins when you press Start.';
  if (sign) return 'In a call.';
  return known ? 'In a call, but the page no longer shows it. Please report this.' : 'In use on this page, as you asked.';
}

const captionLine = (captions: boolean | null): string =>
  captions === null
    ? 'Plumbline cannot tell whether this page shows captions.'
    : captions
      ? 'The page shows captions.'
      : 'The page shows no captions.';

/** A description of a page with a guest; `known` says whether its platform is known. */
export function describePage(known: boolean, facts: PageFacts): readonly string[] {
  if (facts.phase !== 'in-call') return [callLine(known, facts)];
  return [callLine(known, facts), captionLine(facts.captions), ...(facts.presenting ? ['You share your screen.'] : [])];
}

/** The parts of a report; each is a text of the extension, a selector, or a version. */
export type ReportParts = {
  readonly version: string;
  readonly browser: string;
  readonly platform: string;
  readonly language: string;
  readonly facts: PageFacts;
  readonly matched: Readonly<Record<string, string | null>>;
};

const matchNames: Readonly<Record<string, string>> = {
  people: 'Names',
  self: 'Your name',
  presenting: 'Screen shared',
  room: 'Room beside the call',
};

/** What was searched for in a page, each with the selector that found it or null. */
export const nameMatches = (matched: ReportParts['matched']): readonly (readonly [what: string, by: string | null])[] =>
  Object.entries(matched).map(([what, by]) => [matchNames[what] ?? what.charAt(0).toUpperCase() + what.slice(1), by]);

/** A report of a page in plain text: what is recognised, by which selectors, in which versions. It holds no person, address or call. */
export function composeReport({ version, browser, platform, language, facts, matched }: ReportParts): string {
  const found = nameMatches(matched).map(([what, by]) => `${what}: ${by ?? 'nothing found'}`);
  return [
    `Plumbline ${version}, ${browser}`,
    `Platform: ${platform}`,
    `Page language: ${/^[a-z]{2,3}(-\w+)*$/i.test(language) ? language : 'unknown'}`,
    `Call: ${facts.phase ?? 'none'}`,
    'Recognised by',
    ...found.map((line) => `  ${line}`),
    'What happened, and what you expected:',
    '',
  ].join('\n');
}

/** The description of a page without a guest. */
export const pageTexts = {
  off: 'Plumbline is switched off here.',
  notYet: 'Plumbline is not on this page yet.',
  ownJitsi: 'This is a Jitsi page.',
} as const;
