import { nextStepsView } from './next-steps-view.ts';
import type { TemplateResult } from 'lit';
import type { ReactiveHost } from '../reactive-host.ts';
import type { NextStep } from './next-step.ts';
import { NoticeMissing } from './load-notice.ts';
import { linkToCard } from './link-to-card.ts';
import { linkIn } from '../i18n/localized-text.ts';
import type { Responsibility } from '../directory/who-is-responsible.ts';
import type { CardContext } from '../card/card-context.ts';
import { Warner } from '../warner.ts';
import { offeredSteps } from './offered-steps.ts';

/** What the page has set for the steps. */
interface StepSettings {
  readonly urlParam: string | null;
  readonly noticeSrc: string | null;
}

/** Takes next steps, and remembers what came of the last one for as long as its card is shown. */
export class NextStepsController {
  readonly #host: ReactiveHost;
  readonly #announce: (sentence: string) => void;
  readonly #warner: Warner = new Warner();
  #district: string | null = null;
  #outcome = '';
  /** What the buttons under way say: a step that is not over is not taken again. */
  readonly #underWay: Set<string> = new Set<string>();

  constructor(host: ReactiveHost, announce: (sentence: string) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** Forgets what came of a step when another district is chosen, or none. */
  keepTo(district: string | null): void {
    if (district !== this.#district) this.#outcome = '';
    if (district !== this.#district) this.#underWay.clear();
    this.#district = district;
  }

  /** The buttons on a card; its link is that of the page, which may have a parameter for it, or else of the city's; it names `linkLanguage` where there is one. */
  view(
    responsibility: Responsibility,
    context: CardContext,
    { urlParam, noticeSrc }: StepSettings,
    linkLanguage: string | null,
  ): TemplateResult {
    const { id } = responsibility.district;
    const { directory, language, messages } = context;
    const link = linkToCard(id, urlParam, linkLanguage, linkIn(directory.source.url, language));
    return nextStepsView(
      offeredSteps(responsibility, context, { link, noticeSrc }),
      this.#outcome,
      context,
      (step) => {
        void this.#host.attemptAsync(async () => {
          const [label] = step;
          if (this.#underWay.has(label)) return;
          this.#underWay.add(label);
          const sentence = await this.#outcomeOf(step, messages.stepFailed(link));
          this.#underWay.delete(label);
          if (id === this.#district) this.#outcome = sentence;
          if (sentence) this.#announce(sentence);
          this.#host.requestUpdate();
        });
      },
    );
  }

  /** What is to be said of a step. */
  async #outcomeOf([, act]: NextStep, failed: string): Promise<string> {
    try {
      return await act(this.#host);
    } catch (error) {
      if (error instanceof NoticeMissing) this.#warner.warn(error.message);
      return failed;
    }
  }
}
