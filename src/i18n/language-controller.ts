import type { ReactiveController } from 'lit';
import type { DirectoryInUse } from '../directory/directory.ts';
import { withTexts } from '../directory/with-texts.ts';
import { includingHosts } from '../including-hosts.ts';
import type { ReactiveHost } from '../reactive-host.ts';
import type { Warner } from '../warner.ts';
import type { LanguageFile } from './language-file.ts';
import { defaultLanguage, languageCodes, type Language } from './languages.ts';
import { loadedLanguage, loadLanguage } from './load-language.ts';
import type { Messages } from './messages.ts';
import { withOwnMessages } from './own-messages.ts';
import { pickLanguage } from './pick-language.ts';

/** The code for a tag of the page: "auto" on the finder itself is the person's own choice in the browser. */
function codeFor(tag: string, isOwn: boolean): Language | undefined {
  if (!isOwn || tag.trim().toLowerCase() !== 'auto') return pickLanguage(tag, languageCodes);
  for (const each of navigator.languages) {
    const code = pickLanguage(each, languageCodes);
    if (code) return code;
  }
  return defaultLanguage;
}

/**
 * Knows which language holds for its host: the one that the person picked, or else the nearest around it. It holds once
 * its file is there, and until then, or without it, the last one goes on.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveHost;
  readonly #warner: Warner;
  readonly #observer = new MutationObserver(() => {
    this.#host.requestUpdate();
  });
  #code: Language = defaultLanguage;
  /** The language that is to hold, while its file is on its way. */
  #wanted: Language = defaultLanguage;
  /** The tag around the host when it was last looked at: what the person picks holds until the page changes it. */
  #tag = '';
  /** What the address of the page named when it was last looked at. */
  #linked: string | null = null;
  #ownWords: unknown = null;
  /** The messages of a language with the page's own words among them. */
  #mixed: { readonly of: Messages; readonly messages: Messages } | undefined;
  /** What `localized` answered last. */
  #localized:
    | { readonly directory: DirectoryInUse; readonly code: Language; readonly answer: DirectoryInUse }
    | undefined;

  constructor(host: ReactiveHost, warner: Warner) {
    this.#host = host;
    this.#warner = warner;
    host.addController(this);
  }

  /** The language in which the host speaks. */
  get code(): Language {
    return this.#code;
  }

  /** BCP 47 for what it says: that of the page's own words, where these are in a whole language. */
  get tag(): string {
    const { locale } = this.messages;
    return locale === this.#file.messages.locale ? this.code : locale;
  }

  get messages(): Messages {
    const { messages } = this.#file;
    if (this.#ownWords === null) return messages;
    if (this.#mixed?.of !== messages)
      this.#mixed = { of: messages, messages: withOwnMessages(messages, this.#ownWords, this.#warner) };
    return this.#mixed.messages;
  }

  /** Takes a page's words, which may be anything, in place of the language's own, whichever language that is; `null` for none. */
  replaceWords(ownWords: unknown): void {
    if (ownWords === this.#ownWords) return;
    this.#ownWords = ownWords;
    this.#mixed = undefined;
  }

  /** The directory with the texts that the language's file has for it; the same one as long as neither changes. */
  localized(directory: DirectoryInUse): DirectoryInUse {
    const { code } = this;
    if (this.#localized?.directory !== directory || this.#localized.code !== code) {
      const { texts } = this.#file;
      const answer = texts ? withTexts(directory, defaultLanguage, code, texts) : directory;
      this.#localized = { directory, code, answer };
    }
    return this.#localized.answer;
  }

  get #file(): LanguageFile {
    return loadedLanguage(this.#code) as LanguageFile;
  }

  /** The languages that a text names, each once, and the one that holds; none where it names none. */
  offeredBy(tags: string | null): readonly Language[] {
    const named = tags?.match(/\S+/g) ?? [];
    const codes = named.flatMap((tag) => {
      const code = pickLanguage(tag, languageCodes);
      if (!code) this.#warner.warnOfUnusable('languages', tag);
      return code ?? [];
    });
    return codes.length > 0 ? [...new Set([...codes, this.code])] : [];
  }

  /** Takes the language that the page says holds now. One that the finder lacks changes nothing, such as a page translator may name. */
  follow(): void {
    const [nearest] = includingHosts(this.#host).flatMap((element) => element.closest('[lang]') ?? []);
    const tag = nearest?.getAttribute('lang') ?? '';
    if (tag === this.#tag) return;
    this.#tag = tag;
    const code = tag.trim() ? codeFor(tag, nearest === this.#host) : defaultLanguage;
    if (code) void this.speak(code);
    else this.#warner.warn(`lang "${tag}": there is no such language in it; it stays in "${this.#wanted}".`);
  }

  /** The language that a link to a card has to name: that of the host, where the page's `lang` does not lead everybody to it. */
  get linkLanguage(): Language | null {
    const tag = this.#tag.trim();
    const shown = tag ? pickLanguage(tag, languageCodes) : defaultLanguage;
    return this.code === shown ? null : this.code;
  }

  /** Takes the language that a link to a card names; it holds as if the person had picked it. */
  followLink(tag: string | null): void {
    if (tag === this.#linked) return;
    this.#linked = tag;
    const code = tag ? pickLanguage(tag, languageCodes) : undefined;
    if (code) void this.speak(code);
  }

  /** Speaks another language from now on, or once its file is there. What came of it, `superseded` where another one was wanted meanwhile. */
  async speak(code: Language): Promise<'spoken' | 'failed' | 'superseded'> {
    this.#wanted = code;
    if (loadedLanguage(code)) this.#code = code;
    else await this.#load(code);
    if (this.#wanted !== code) return 'superseded';
    return this.#code === code ? 'spoken' : 'failed';
  }

  async #load(code: Language): Promise<void> {
    try {
      await loadLanguage(code);
    } catch (error) {
      const { code: kept } = this;
      this.#warner.warn(`the language "${code}" cannot be used, it stays in "${kept}": ${String(error)}`);
      return;
    }
    // Another one may be wanted by now.
    if (this.#wanted === code) this.#code = code;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    for (const element of includingHosts(this.#host)) {
      this.#observer.observe(element.getRootNode(), {
        subtree: true,
        attributes: true,
        // What the page puts into the finder runs as the page does.
        attributeFilter: ['lang', 'dir'],
      });
    }
    // Around the new place another language may hold.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
