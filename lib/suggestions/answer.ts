import { type TalkAnswer, talkRequestSchema } from './messages';
import { type Listener, learnTalk, listen } from './talk';

/** The worker's side of a call: every message gets one answer, whatever it contains. A new rubric starts a new call. */
export function makeAnswerer(): (message: unknown) => TalkAnswer {
  let listener: Listener | null = null;
  return (message) => {
    const request = talkRequestSchema.safeParse(message);
    if (!request.success) return { kind: 'refused', reason: 'unreadable-message' };
    if (request.data.kind === 'open') {
      listener = listen(learnTalk(request.data.rubric, request.data.filings));
      return { kind: 'learned' };
    }
    if (listener === null) return { kind: 'refused', reason: 'no-rubric-yet' };
    const { id, speaker, text } = request.data;
    return { kind: 'suggestion', id, suggestion: listener.hear({ speaker, text }) };
  };
}
