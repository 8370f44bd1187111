import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { html } from './html.ts';
import { keyed } from 'lit/directives/keyed.js';
import { allStyles } from './all-styles.ts';
import { LanguageSwitchController } from './language-switch-controller.ts';
import { LanguageController } from './i18n/language-controller.ts';
import { bundledDirectory } from './bundled-directory.ts';
import { bundledStreets } from './bundled-streets.ts';
import { isTrue, timeOf, trimmed, usableHeadingLevel, usableMoment } from './attributes.ts';
import { adviceView } from './advice/advice-view.ts';
import { announcementOf } from './card/announcement.ts';
import { Announcer } from './combobox/announcer.ts';
import type { CardContext } from './card/card-context.ts';
import { cardView } from './card/card-view.ts';
import { showCard } from './card/show-card.ts';
import { ClockController } from './clock-controller.ts';
import type { DirectoryInUse } from './directory/directory.ts';
import { whoIsResponsible, type Responsibility } from './directory/who-is-responsible.ts';
import { emergencyView } from './emergency-view.ts';
import { DirectoryErrorEvent, DirectoryLoadEvent, DistrictChangeEvent } from './events.ts';
import { FinderNumber } from './finder-number.ts';
import { failureSentence, failureView, finderView } from './finder-view.ts';
import { FinderProperties } from './finder-properties.ts';
import { zonedDateTime } from './hours/zoned-date-time.ts';
import { districtNamed } from './lookup/district-named.ts';
import { DirectoryController } from './loading/directory-controller.ts';
import type { DirectoryProblem } from './loading/load-problem.ts';
import { districtList } from './next-steps/district-list.ts';
import { NextStepsController } from './next-steps/next-steps-controller.ts';
import { linkedLanguage } from './page-parameter.ts';
import { PickerController, type OnChoice } from './picker/picker-controller.ts';
import { UrlParamController } from './url-param-controller.ts';
import { version } from './version.ts';
import { Warner } from './warner.ts';

/**
 * Finds the police contact area officer of a city district and shows how to reach them.
 *
 * @tag kobb-finder
 * @attr {string} lang - The finder's language, or `auto` for the browser's; else the nearest `lang` around it, through shadow roots; else German.
 * @slot - Fallback content: shown until the element is defined, and again if the directory cannot be used.
 * @slot heading - A heading above the field.
 * @slot advice - Takes the place of the advice on the card.
 * @slot footer - Content below the emergency line.
 * @fires {DistrictChangeEvent} district-change - The person using the finder chose a district or took the choice back.
 * @fires {LanguageChangeEvent} language-change - The person using the finder switched the language.
 * @fires {DirectoryLoadEvent} directory-load - A directory given by `src` or `directory` is in use.
 * @fires {DirectoryErrorEvent} directory-error - A directory given by `src` or `directory` cannot be used.
 * @csspart finder - All of it.
 * @csspart language - The list of languages to switch to, with its label.
 * @csspart field - Label, text field, list and hint.
 * @csspart label - The label of the field.
 * @csspart input - The text field.
 * @csspart clear - The button that empties the field.
 * @csspart toggle - The button that shows all districts.
 * @csspart list - The list of suggestions.
 * @csspart option - A suggestion.
 * @csspart no-suggestion - The text that stands in for suggestions when there are none.
 * @csspart hint - The hint under the field.
 * @csspart error - What is at fault in the field when a form was not sent for it.
 * @csspart failure - The message that a directory could not be loaded, with a button.
 * @csspart district-list - All districts as a list, which opens below the field.
 * @csspart card - The contact card.
 * @csspart heading - The name of the district on the card.
 * @csspart area - The name of the contact area on the card.
 * @csspart place - Where the street or address lies.
 * @csspart officer - An officer.
 * @csspart call - A button that calls a number.
 * @csspart status - Whether the office is open, or when it is next.
 * @csspart notice - A word of caution on the card.
 * @csspart hours - The table of the week's office hours.
 * @csspart address - The address of the office.
 * @csspart advice - Advice beside the numbers.
 * @csspart next-steps - What to do next.
 * @csspart next-step - A button that saves or passes on what is on the card.
 * @csspart outcome - What came of the next step taken last.
 * @csspart source - Date and source of the list.
 * @csspart emergency - The emergency line.
 * @cssprop --kobb-accent - Colour of buttons, links and the focus ring; made darker or lighter where it has to be read.
 * @cssprop --kobb-on-accent - Colour of text on the accent colour; if not set, the surface colour, black or white, as can be read.
 * @cssprop --kobb-surface - Background of the field and the card.
 * @cssprop --kobb-text - Colour of text.
 * @cssprop --kobb-radius - Radius of corners.
 * @cssprop --kobb-padding - Space between the edge of the finder and what is in it; `0` lines it up with the text around it.
 * @cssprop --kobb-inset-top - Height of what the page keeps at the upper edge of the window, a header: district and emergency number stay below it.
 * @cssprop --kobb-font-family - Font, written as for `font-family`; `inherit` takes the page's.
 * @cssprop --kobb-color-scheme - `light`, `dark` or `light dark`, where the page's own `color-scheme` is not to be followed.
 */
export class KobbFinder extends FinderProperties {
  static override readonly styles: CSSResultGroup = allStyles;
  /** The version of the finder, as `0.1.0`. */
  static readonly version: string = version;

  readonly #warner = new Warner();
  readonly #language: LanguageController = new LanguageController(this, this.#warner);
  readonly #number: FinderNumber = new FinderNumber(this);
  readonly #reportProblems = (problems: readonly DirectoryProblem[]): void => {
    this.#warner.warn(
      ['the directory cannot be used.', ...problems.map(({ message }) => message)].join('\n'),
    );
    this.onceShown(() => {
      // A sound directory that could not be had anew is no news for the person.
      if (this.#directories.status === 'failed')
        this.#announcer.say(failureSentence(this.#language.messages, this.#directories.current));
      this.dispatchEvent(new DirectoryErrorEvent(problems));
    });
  };
  readonly #directories: DirectoryController = new DirectoryController(this, bundledDirectory, {
    loaded: (directory) => {
      const isAwaited = this.shadowRoot?.activeElement?.matches('.aside button');
      this.#picker.leave();
      this.onceShown(() => {
        if (isAwaited) this.focus();
        this.dispatchEvent(new DirectoryLoadEvent(directory));
      });
    },
    failed: this.#reportProblems,
  });
  readonly #announcer: Announcer = new Announcer(this);
  readonly #onChoice: OnChoice = (suggestion, isChange, whereTo) => {
    this.choose(suggestion?.district?.id ?? null);
    const current = this.#directory;
    const responsibility = current && this.#responsibilityIn(current);
    if (isChange) this.dispatchEvent(new DistrictChangeEvent(responsibility, suggestion?.place ?? null));
    if (responsibility && whereTo !== 'page')
      this.onceShown(() => {
        this.#endGlide();
        if (this.isConnected) this.#endGlide = showCard(this.renderRoot, whereTo);
      });
    const { choiceCleared } = this.#language.messages;
    this.#announcer.say(
      responsibility ? announcementOf(responsibility, this.#contextOf(current)) : choiceCleared,
    );
  };
  readonly #picker: PickerController = new PickerController(this, this.#announcer, this.#onChoice);
  readonly #languageSwitch = new LanguageSwitchController(this, this.#language, this.#announcer.say);
  readonly #districtList = districtList(this, (district) => {
    this.#picker.pick(district);
  });
  readonly #urlParam: UrlParamController = new UrlParamController(this);
  readonly #nextSteps: NextStepsController = new NextStepsController(this, this.#announcer.say);

  #endGlide: () => void = () => undefined;

  constructor() {
    super();
    new ClockController(
      this,
      () => this.isConnected && this.district !== null && Number.isNaN(timeOf(this.now)),
    );
  }

  /** The directory that answers come from, with its texts as they were given; `null` while there is none. */
  get directoryInUse(): DirectoryInUse | null {
    return this.#directories.current;
  }

  override disconnectedCallback(): void {
    this.#endGlide();
    super.disconnectedCallback();
  }

  override focus(options?: FocusOptions): void {
    this.attempt(() => {
      // Only a card has no field.
      this.shadowRoot?.querySelector<HTMLElement>('input, #district')?.focus(options);
    });
  }

  override formResetCallback(): void {
    this.attempt(() => {
      this.#picker.show(null);
      super.formResetCallback();
    });
  }

  protected override idOf(name: string): string | undefined {
    const { current } = this.#directories;
    return current ? districtNamed(name, current.districts)?.id : undefined;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    for (const name of ['cardOnly', 'noAdvice', 'required'] as const) this[name] = isTrue(this[name]);
    this.#directories.follow(this.directory, trimmed(this.src));
    this.#language.follow();
    this.#language.followLink(linkedLanguage(this.urlParam));
    this.#language.replaceWords(this.messages ?? null);
    const current = this.#directory;
    const hasStreets = current?.city.id === bundledDirectory.city.id;
    this.#picker.setDirectory(current, hasStreets ? bundledStreets : null, this.#language.messages);
    this.#resolveDistrict();
    this.#nextSteps.keepTo(this.district);
    // Some browsers leave the focus in a field that is disabled: nothing else would close its list.
    if (this.isDisabled) this.#picker.close();
  }

  protected override render(): TemplateResult {
    const { emergency, status, retry } = this.#directories;
    const current = this.#directory;
    const { messages, tag } = this.#language;
    const responsibility = current && this.#responsibilityIn(current);
    return finderView({
      messages,
      language: tag,
      finderNumber: this.#number.value,
      emergency: responsibility ? nothing : emergencyView(emergency, messages),
      languageSwitch: this.#languageSwitch.view(this.languages),
      field: this.cardOnly || !current ? nothing : this.#fieldOf(current),
      card: responsibility ? this.#cardOf(responsibility, current) : nothing,
      failure: status === 'failed' ? failureView(messages, current, retry, this.#number.value) : nothing,
    });
  }

  protected override updated(): void {
    const input = this.shadowRoot?.querySelector('input') ?? null;
    this.setFormValue(this.district, () => this.#picker.missing, input);
  }

  /** The directory in use with its texts in the finder's language, where there are such. */
  get #directory(): DirectoryInUse | null {
    const { current } = this.#directories;
    return current && this.#language.localized(current);
  }

  #fieldOf(directory: DirectoryInUse): TemplateResult {
    const { isDisabled: disabled, isReported, required, customError } = this;
    const invalid = isReported && (!!customError || (required && !this.district));
    const states = { disabled, required, invalid, customError };
    return html`${this.#picker.view(states, this.#number.value)}
    ${this.#districtList(this.#contextOf(directory), disabled)}`;
  }

  #cardOf(responsibility: Responsibility, directory: DirectoryInUse): unknown {
    const context = this.#contextOf(directory);
    const advice = this.noAdvice ? nothing : adviceView(context, this);
    const { linkLanguage } = this.#language;
    const steps = this.#nextSteps.view(responsibility, context, this, linkLanguage);
    const emergency = emergencyView(this.#directories.emergency, context.messages);
    // With another district come fresh elements: WebKitGTK tells assistive technology of no change of a name.
    return keyed(responsibility.district.id, cardView(responsibility, context, { emergency, advice, steps }));
  }

  /** Holds the district against the directory in use, and the field against the district. */
  #resolveDistrict(): void {
    const current = this.#directory;
    const district = (this.district && current && districtNamed(this.district, current.districts)) || null;
    if (district) this.callById(district.id);
    if (this.district && current && !district && this.#directories.status !== 'loading') {
      this.#warner.warnOfUnusable('district', this.district);
      this.district = this.#urlParam.takeBack();
      this.#resolveDistrict();
    } else this.#picker.keepTo(district);
  }

  /** Who is responsible for the chosen district, if one is. */
  #responsibilityIn(directory: DirectoryInUse): Responsibility | null {
    if (!this.district) return null;
    // Only now: a page's first question after the time of a place takes browsers 30 ms, a slow telephone 300.
    const { date } = zonedDateTime(usableMoment(this.now, this.#warner), directory.timeZone);
    return whoIsResponsible(directory, this.district, date);
  }

  #contextOf(directory: DirectoryInUse): CardContext {
    const { messages, code: language } = this.#language;
    return {
      directory,
      messages,
      language,
      place: this.#picker.chosen?.place ?? null,
      now: usableMoment(this.now, this.#warner),
      headingLevel: usableHeadingLevel(this.headingLevel, this.#warner),
      finderNumber: this.#number.value,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobb-finder': KobbFinder;
  }
}
