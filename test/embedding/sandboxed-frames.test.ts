import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { take } from '../fixtures/next-step.ts';
import { recordPrints } from '../fixtures/printed.ts';
import { addToFrame } from './frame-hand.ts';

const running = 'allow-scripts allow-same-origin';

/** A finder with a card in a frame with these words of `sandbox`, and what it hands over to be saved. */
async function openSandbox(
  sandbox: string,
): Promise<{ page: BlankPage; finder: KobbFinder; saved: string[] }> {
  const page = await openBlankPage({ sandbox, scripts: ['kobb-finder.js'] });
  const saved: string[] = [];
  page.window.HTMLAnchorElement.prototype.click = function click(): void {
    saved.push(this.download);
  };
  return { page, finder: await addToFrame(page, { district: 'winzerla', urlParam: 'ortsteil' }), saved };
}

describe('in a sandboxed frame', () => {
  afterEach(closeBlankPages);

  it('N5 without allow-downloads no file is said to come: the sentence says so, and what to do', async () => {
    const { finder, saved } = await openSandbox(running);
    for (const label of ['Kontakt speichern', 'In den Kalender']) {
      const sentence = await take(finder, label);
      expect(sentence).to.match(
        /^Hier sind keine Downloads erlaubt\..* in einem neuen Fenster: http.*ortsteil=winzerla$/,
      );
    }
    expect(saved).to.deep.equal([]);
  });

  it('N5 without allow-downloads around a frame that is no sandbox itself, it is the same', async () => {
    const { document } = await openBlankPage({ sandbox: running, body: '<iframe></iframe>' });
    const frame = document.querySelector('iframe');
    const loaded = new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
    frame?.setAttribute('src', '/dist/embed.html?district=winzerla');
    await loaded;
    const finder = frame?.contentDocument?.querySelector('kobb-finder');
    if (!finder) throw new TypeError('no finder');
    await finder.updateComplete;
    expect(await take(finder, 'Kontakt speichern')).to.match(/^Hier sind keine Downloads erlaubt/);
  });

  it('N5 without allow-modals nothing is printed, in the engine itself: the sentence says so', async () => {
    const { finder } = await openSandbox(running);
    expect(await take(finder, 'Aushang drucken')).to.match(
      /^Sehen Sie kein Fenster zum Drucken\?.* in einem neuen Fenster: http.*ortsteil=winzerla$/,
    );
  });

  it('N5 with both, files are handed over and the sheet is printed', async () => {
    const { page, finder, saved } = await openSandbox(`${running} allow-modals allow-downloads`);
    expect(await take(finder, 'Kontakt speichern')).to.match(
      /^Ihr Browser hat die Datei kobb-jena-winzerla\.vcf bekommen/,
    );
    expect(saved).to.deep.equal(['kobb-jena-winzerla.vcf']);
    const prints = recordPrints(page.window);
    void take(finder, 'Aushang drucken');
    expect((await prints.next()).title).to.match(/^Ihre Polizei für Winzerla$/);
    prints.restore();
  });
});
