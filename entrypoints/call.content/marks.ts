import type { ToPanel } from '@/lib/messaging/messages';
import type { PanelFrame } from './panel-frame';

/** The result of a mark: it is on disk, or no interview runs and the panel was opened instead. */
export type MarkOutcome = true | 'opened';

/** The marks that a panel was asked for and has not answered, also while it is not connected yet; it answers in their order. */
export class Marks {
  #unheard: ToPanel[] = [];
  #asked: ((outcome: MarkOutcome) => void)[] = [];

  /** Asks a panel to mark this moment. */
  ask(panel: PanelFrame | undefined): Promise<MarkOutcome> {
    const message: ToPanel = { type: 'mark', at: Date.now() };
    if (!panel?.post(message)) this.#unheard.push(message);
    return new Promise((answer) => this.#asked.push(answer));
  }

  /** What a panel that has just been loaded has not heard. */
  consumeUnheard(): readonly ToPanel[] {
    return this.#unheard.splice(0);
  }

  /** Takes in what came of the mark that was asked for first. */
  answer(outcome: MarkOutcome): void {
    this.#asked.shift()?.(outcome);
  }
}
