import { expect } from '@open-wc/testing';
import { frames } from '../../src/i18n/frames.generated.ts';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { until } from '../fixtures/until.ts';

interface Shown {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly finder: KobbFinder;
}

/** Shows `embed.html` with parameters in a frame 300 px high, and waits for its finder. */
async function showEmbed(parameters: string): Promise<Shown> {
  const frame = document.createElement('iframe');
  frame.title = 'Kontaktbereichsbeamte';
  frame.src = `/dist/embed.html?${parameters}`;
  Object.assign(frame, { width: '600', height: '300' });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument!;
  const finder = inner.querySelector('kobb-finder')!;
  await frame.contentWindow!.customElements.whenDefined('kobb-finder');
  await finder.updateComplete;
  return { frame, document: inner, finder };
}

function part(finder: KobbFinder, name: string): HTMLElement | null {
  return finder.shadowRoot!.querySelector(`[part~="${name}"]`);
}

describe('embed.html', () => {
  before(async () => {
    const script = document.createElement('script');
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve);
    });
    script.src = '/dist/frame.js';
    document.head.append(script);
    await loaded;
  });

  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('M6 has a title, a main landmark and a heading, in the language that the address names', async () => {
    const german = await showEmbed('');
    expect(german.document.title).to.equal('Wer ist für mich zuständig?');
    expect(german.document.querySelector('main h1')!.textContent).to.equal(german.document.title);
    const english = await showEmbed('lang=en');
    expect(english.document.documentElement.lang).to.equal('en');
    expect(english.document.title).to.equal('Who is responsible for me?');
    expect(english.document.querySelector('main h1')!.textContent).to.equal(english.document.title);
    expect(part(english.finder, 'finder')!.lang).to.equal('en');
  });

  it('M6 speaks every language that the finder does, by any of its tags, and switches with it', async () => {
    const arabic = await showEmbed('lang=ar-SY&languages=uk');
    const { documentElement } = arabic.document;
    expect([documentElement.lang, documentElement.dir, arabic.document.title]).to.deep.equal([
      'ar',
      'rtl',
      frames.ar.heading,
    ]);
    const select = part(arabic.finder, 'language')!.querySelector('select')!;
    select.value = 'uk';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => arabic.document.title === frames.uk.heading, 'the page never spoke Ukrainian');
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['uk', 'ltr']);
    const unknown = await showEmbed('lang=tlh');
    expect(unknown.document.title).to.equal(frames.de.heading);
  });

  it('M6 takes the finder’s attributes and looks from the address, and leaves out what is no value of its kind', async () => {
    const { finder, document: page } = await showEmbed(
      'district=winzerla&card-only&no-advice&heading-level=3&accent=%237a1f3d&radius=0&surface=url(x)&scheme=dark&onclick=alert(1)',
    );
    expect(part(finder, 'heading')!.textContent).to.contain('Winzerla');
    expect(part(finder, 'heading')!.getAttribute('aria-level')).to.equal('3');
    expect(part(finder, 'input')).to.equal(null);
    expect(finder.style.getPropertyValue('--kobb-accent')).to.equal('#7a1f3d');
    expect(finder.style.getPropertyValue('--kobb-radius')).to.equal('0');
    expect(finder.style.getPropertyValue('--kobb-surface')).to.equal('');
    expect(finder.hasAttribute('onclick')).to.equal(false);
    expect(page.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')!.content).to.equal('dark');
  });

  it('M6 tells its height, and the receiver fits the frame when the card comes', async () => {
    const { frame, finder, document: page } = await showEmbed('');
    await until(() => frame.height !== '300', 'the frame never had the height of the field');
    const before = Number(frame.height);
    finder.district = 'neulobeda';
    await until(() => Number(frame.height) > before + 200, 'the frame never had the height of the card');
    await until(
      () => page.documentElement.scrollHeight <= frame.clientHeight,
      'something of the card is out of sight',
    );
  });

  it('M6 the receiver believes no other window and no other height', async () => {
    const { frame } = await showEmbed('');
    await until(() => frame.height !== '300', 'the frame never had the height of the field');
    const { height } = frame;
    const told = (source: Window | null, data: unknown, origin = location.origin): void => {
      window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
    };
    const type = 'kobb-finder-height';
    told(window, { type, height: 5 });
    told(null, { type, height: 5 });
    told(frame.contentWindow, { type, height: 5 }, 'https://anderswo.example');
    for (const wrong of [-1, 0, 1e9, Infinity, NaN, '5', null])
      told(frame.contentWindow, { type, height: wrong });
    for (const data of [null, 'x', { type: 'other', height: 5 }]) told(frame.contentWindow, data);
    expect(frame.height).to.equal(height);
    told(frame.contentWindow, { type, height: 512 });
    expect(frame.height).to.equal('512');
  });
});
