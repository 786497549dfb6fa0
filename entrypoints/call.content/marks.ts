import type { ToPanel } from '@/lib/messaging/messages';
import type { PanelFrame } from './panel-frame';

/** The result of a mark: it is on disk, or no interview runs and the panel was opened instead. */
export type MarkOutcome = true | 'opened';

/** The marks that a panel was asked for and has not answered, also before it is connected; it answers in order. */
export class Marks {
  #unheard: ToPanel[] = [];
  #asked: ((outcome: MarkOutcome) => void)[] = [];

  /** Asks a panel to mark this moment. */
  ask(panel: PanelFrame | undefined): Promise<MarkOutcome> {
    const message: ToPanel = { type: 'mark', at: Date.now() };
    if (!panel?.post(message)) this.#unheard.push(message);
    return new Promise((answer) => this.#asked.push(answer));
  }

  /** The marks that a panel that has just loaded does not know of. */
  consumeUnheard(): readonly ToPanel[] {
    return this.#unheard.splice(0);
  }

  /** Handles the result of the oldest mark. */
  answer(outcome: MarkOutcome): void {
    this.#asked.shift()?.(outcome);
  }
}
