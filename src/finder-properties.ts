import type { PropertyDeclarations } from 'lit';
import { defaultHeadingLevel, headingLevel, present, trimmed } from './attributes.ts';
import type { Directory } from './directory/directory.ts';
import { DistrictControl } from './district-control.ts';
import type { Messages } from './i18n/messages.ts';

/** What a page can say to a finder, by attributes and properties. */
export abstract class FinderProperties extends DistrictControl {
  static override readonly properties: PropertyDeclarations = {
    src: { converter: trimmed, reflect: true },
    directory: { attribute: false },
    cardOnly: { type: Boolean, attribute: 'card-only', converter: present, reflect: true },
    urlParam: { attribute: 'url-param', converter: trimmed, reflect: true },
    noticeSrc: { attribute: 'notice-src', converter: trimmed, reflect: true },
    languages: { converter: trimmed, reflect: true },
    noAdvice: { type: Boolean, attribute: 'no-advice', converter: present, reflect: true },
    headingLevel: {
      type: Number,
      attribute: 'heading-level',
      converter: headingLevel,
      reflect: true,
      useDefault: true,
    },
    now: { attribute: false },
    messages: { attribute: false },
  };

  /** Address of another directory (JSON) to use in place of the bundled one. */
  declare src: string | null;
  /** A directory object to use; it wins over `src`. */
  declare directory: Directory | null;
  /** Shows no field, just the card of `district`. */
  declare cardOnly: boolean;
  /** Name of a query parameter of the page that holds the district. */
  declare urlParam: string | null;
  /** Address of `notice.js` on the page's origin, where it is not beside the script. */
  declare noticeSrc: string | null;
  /** Codes of languages among which the person may switch, apart by spaces. */
  declare languages: string | null;
  /** Shows no advice on the card, neither the directory's nor the page's. */
  declare noAdvice: boolean;
  /** The level of the card's heading, 1 to 6. */
  declare headingLevel: number;
  /** The moment for which hours and dates are shown; `null` is the device's clock. */
  declare now: Date | null;
  /** Own words for single messages, in place of the finder's, or a whole language with its `locale` and `dir`. */
  declare messages: Partial<Messages> | null;

  constructor() {
    super();
    this.src = this.urlParam = this.noticeSrc = this.languages = null;
    this.directory = this.now = this.messages = null;
    this.cardOnly = this.noAdvice = false;
    this.headingLevel = defaultHeadingLevel;
  }
}
