/** What is known of a page where the guest is. `phase` is null without a call, `sign` says whether anything of the call is seen, `captions` is null where they cannot be told. */
export type PageFacts = {
  readonly phase: 'lobby' | 'in-call' | 'perhaps-left' | 'left' | null;
  readonly sign: boolean;
  readonly captions: boolean | null;
  readonly presenting: boolean;
};

function callLine(known: boolean, { phase, sign }: PageFacts): string {
  if (phase === null) return 'There is no call on this page.';
  if (phase === 'left') return 'The call is over.';
  if (phase === 'perhaps-left') return 'The page shows no sign of the call any more. It may be over.';
  if (phase === 'lobby') return sign ? 'Before the call.' : 'A call, by its address. The clock begins when you press Start.';
  if (sign) return 'In a call.';
  return known ? 'In a call, but the page shows no sign of it any more. Please report it.' : 'In use on this page, as you asked.';
}

const captionLine = (captions: boolean | null): string =>
  captions === null ? 'Captions cannot be told on this page.' : captions ? 'The page shows captions.' : 'The page shows no captions.';

/** What to say of a page where the guest is; `known` says whether its platform is one of those known. */
export function describePage(known: boolean, facts: PageFacts): readonly string[] {
  if (facts.phase !== 'in-call') return [callLine(known, facts)];
  return [callLine(known, facts), captionLine(facts.captions), ...(facts.presenting ? ['You share your screen.'] : [])];
}

/** What a report is made of; every part is the extension's own words, a selector, or a version. */
export type ReportParts = {
  readonly version: string;
  readonly browser: string;
  readonly platform: string;
  readonly language: string;
  readonly facts: PageFacts;
  readonly matched: Readonly<Record<string, string | null>>;
};

const matchNames: Readonly<Record<string, string>> = { people: 'Names', self: 'Your name', presenting: 'Screen shared' };

/** What was looked for in a page, in words, each with the selector that found it or null. */
export const nameMatches = (matched: ReportParts['matched']): readonly (readonly [what: string, by: string | null])[] =>
  Object.entries(matched).map(([what, by]) => [matchNames[what] ?? what.charAt(0).toUpperCase() + what.slice(1), by]);

/** A report of a page in plain text: what is recognised, by what, in which versions. It names no person, no address and no call. */
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

/** What is said of a page where no guest is. */
export const pageTexts = {
  off: 'Plumbline is switched off here.',
  notYet: 'Plumbline is not in this page yet.',
  ownJitsi: 'This is a page of Jitsi.',
} as const;
