import type { TemplateResult } from 'lit/html.js';
import type { CardContext } from '../card/card-context.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import type { ReactiveHost } from '../reactive/reactive-controller.ts';
import type { NextStep } from './next-step.ts';
import { nextStepsView } from './next-steps-view.ts';
import { offeredSteps } from './offered-steps.ts';

/** Takes next steps, and remembers what came of the last one for as long as its card is shown. */
export class NextStepsController {
  readonly #host: ReactiveHost;
  readonly #announce: (sentence: string) => void;
  #district = '';
  #outcome = '';

  constructor(host: ReactiveHost, announce: (sentence: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** The buttons on a card. */
  view(responsibility: Responsibility, context: CardContext, urlParam: string | null): TemplateResult {
    const { id } = responsibility.district;
    const outcome = id === this.#district ? this.#outcome : '';
    return nextStepsView(offeredSteps(responsibility, context, urlParam), outcome, (step) => {
      void this.#take(step, context.messages.stepFailed).then((sentence) => {
        this.#district = id;
        this.#outcome = sentence;
        if (sentence) this.#announce(sentence);
        this.#host.requestUpdate();
      });
    });
  }

  async #take(step: NextStep, failed: string): Promise<string> {
    try {
      return await step.act();
    } catch {
      return failed;
    }
  }
}
