import { expect } from '@open-wc/testing';
import { recordWarnings } from '../fixtures/events.ts';
import { fieldOf, mountIn } from '../fixtures/finder.ts';
import { press } from '../fixtures/person.ts';

const start = location.href;

/** Sets parameters of the page's address, beside those that the test runner needs. */
function visit(parameters: Record<string, string>): void {
  const url = new URL(start);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  history.replaceState({ of: 'the page' }, '', url);
}

const markup = '<kobb-finder lang="de" url-param="ortsteil"></kobb-finder>';

function nextPopstate(): Promise<unknown> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
}

describe('url-param and the history of the page', () => {
  afterEach(() => {
    history.replaceState(null, '', start);
  });

  /** Presses a link to a place on the page, and waits for what the browser tells the page of it. */
  async function pressLinkTo(place: string): Promise<void> {
    const link = document.createElement('a');
    link.href = `#${place}`;
    document.body.append(link);
    const told = nextPopstate();
    link.click();
    await told;
    link.remove();
  }

  const historySteps: [what: string, step: () => Promise<unknown> | boolean][] = [
    ['a link to a place on the page', () => pressLinkTo('kontakt')],
    [
      'a lightbox that opens and closes with "back"',
      () => {
        history.pushState({ bild: 3 }, '', '#bild-3');
        const told = nextPopstate();
        history.back();
        return told;
      },
    ],
    [
      'a history change that drops all parameters, and back',
      () => {
        history.pushState(null, '', location.pathname);
        const told = nextPopstate();
        history.back();
        return told;
      },
    ],
    ['a router that tells of itself', () => window.dispatchEvent(new PopStateEvent('popstate'))],
  ];
  const kinds: [kind: string, markup: string][] = [
    ['with url-param', markup],
    ['with url-param and a district of the page', markup.replace('>', ' district="zwaetzen">')],
    ['without url-param', '<kobb-finder lang="de"></kobb-finder>'],
  ];
  for (const [what, step] of historySteps) {
    for (const [kind, page] of kinds) {
      it(`H1 ${what} leaves the choice, ${kind}; it used to take it away`, async () => {
        visit({});
        const finder = await mountIn(page);
        if (!finder.district) {
          fieldOf(finder).focus();
          await press(finder, 'ArrowUp', 'Enter');
        }
        const { district } = finder;
        await step();
        await finder.updateComplete;
        expect(district).to.be.a('string');
        expect(finder.district).to.equal(district);
        finder.district = null;
        await finder.updateComplete;
      });
    }
  }

  it('H1 a parameter that cannot be used leaves the district of the page also after a link', async () => {
    visit({ ortsteil: 'atlantis' });
    await recordWarnings(async () => {
      const finder = await mountIn('<kobb-finder url-param="ortsteil" district="zwaetzen"></kobb-finder>');
      await pressLinkTo('kontakt');
      await finder.updateComplete;
      expect(finder.district).to.equal('zwaetzen');
    });
  });
});
