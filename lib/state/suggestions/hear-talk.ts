import type { Suggested } from '@/lib/core/captions/suggested';
import type { CaptionTurn, SpeakerRole } from '@/lib/core/captions/turn';
import type { SuggestedTurn } from '@/lib/storage/captions/suggested';
import type { Suggester } from '@/lib/suggestions/engine';

/** A turn with the role of its speaker, as far as known. */
export type HeardTurn = { readonly turn: CaptionTurn; readonly role: SpeakerRole };

type HearingDependencies = {
  readonly interviewId: string;
  readonly suggester: Suggester;
  readonly save: (turn: SuggestedTurn) => void;
};

/** Processes the turns of a call from its beginning. */
export type TalkHearing = {
  /** Classifies a turn, unless it was already classified unchanged; `isAgain` where an earlier run may have suggested it. */
  readonly hear: (heard: HeardTurn, isAgain: boolean) => void;
  /** Nothing more is stored. */
  readonly end: () => void;
};

/** The suggestion for a turn; null for none. */
const toSuggested = (interviewId: string, turnId: string, found: Awaited<ReturnType<Suggester['suggest']>>): Suggested | null =>
  found === null || found.dimension === null
    ? null
    : {
        turnId,
        interviewId,
        dimension: found.dimension,
        stance: found.stance,
        cue: found.cue,
        confidence: Math.min(1, Math.max(0, found.confidence)),
        reasons: found.reasons,
        state: 'open',
        noteId: null,
      };

/** Processes a call turn by turn, and stores the suggestions for the candidate's turns. */
export function hearTalk({ interviewId, suggester, save }: HearingDependencies): TalkHearing {
  const known = new Map<string, HeardTurn>();
  let asked = '';
  let isOver = false;

  async function classify({ turn, role }: HeardTurn, isAgain: boolean): Promise<void> {
    const before = asked;
    if (role === 'interviewer') asked = turn.text;
    const found = await suggester.suggest({ speaker: role, text: turn.text, asked: before, isAgain });
    if (isOver || (role !== 'candidate' && !isAgain)) return;
    const suggested = role === 'candidate' ? toSuggested(interviewId, turn.id, found) : null;
    save({ turnId: turn.id, at: turn.at, suggested, isOnlyNew: isAgain && role === 'candidate' && suggester.keepsEarlier === true });
  }

  return {
    hear: (heard, isAgain) => {
      const before = known.get(heard.turn.id);
      if (before?.turn.text === heard.turn.text && before.role === heard.role) return;
      known.set(heard.turn.id, heard);
      classify(heard, isAgain).catch(reportError);
    },
    end: () => {
      isOver = true;
    },
  };
}
