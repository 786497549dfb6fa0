import { effect, untracked } from '@preact/signals';
import type { SpeakerRole } from '@/lib/core/captions/turn';
import { captionsModel, transcriptModel } from '@/lib/state/page/captions/captions';
import type { TurnSource } from '@/lib/state/suggestions/talk-listener';
import { listTurns } from '@/lib/storage/captions/turns';

type Roles = ReadonlyMap<string, SpeakerRole>;

/** Whether somebody who has spoken is someone else by now: who speaks for the first time changes nothing of what was said before. */
const isOtherwise = (before: Roles, now: Roles): boolean => [...before].some(([speaker, role]) => now.has(speaker) && now.get(speaker) !== role);

/** The turns of the captions that this page reads. */
export const captionSource: TurnSource = {
  listHeard: async (interviewId) => {
    await transcriptModel.openTranscript(interviewId);
    return (await listTurns(interviewId)).map((turn) => ({ turn, role: transcriptModel.roleOfSpeaker(turn.speaker) }));
  },
  onFinished: (listener, stop) => captionsModel.onFinished((turn, role) => listener({ turn, role }), stop),
  onTalk: (listener, stop) => {
    let known: Roles = new Map();
    let wasReading = false;
    const end = effect(() => {
      const [now, isReading] = [transcriptModel.roles.value, captionsModel.status.value === 'reading'];
      const isNew = (isReading && !wasReading) || isOtherwise(known, now);
      [known, wasReading] = [now, isReading];
      if (isNew) untracked(listener);
    });
    stop.addEventListener('abort', end, { once: true });
  },
};
