import { expect } from '@open-wc/testing';
import type { KobbFinder } from '../../src/kobb-finder.ts';
import { closeBlankPages, openBlankPage, type BlankPage } from '../dist/blank-page.ts';
import { faultyFile } from '../fixtures/faulty-server.ts';
import { addToFrame, enterInFrame } from './frame-hand.ts';
import { inside, optionsOf, textOf } from '../fixtures/finder-parts.ts';
import { until } from '../fixtures/until.ts';

const kinds = ['kobb-finder.js', 'kobb-finder.classic.js'];

/** The text of a file of `docs/`. */
async function textOfDocument(name: string): Promise<string> {
  return (await fetch(`/docs/${name}`)).text();
}

/** Every header in the examples of a page, with the heading that it stands under. */
function examplesIn(markdown: string): [heading: string, header: string, value: string][] {
  const sections = markdown.split(/^### /m);
  return sections.flatMap((section) =>
    [...section.matchAll(/^```http\n([^]*?)^```/gm)]
      .flatMap(([, block = '']) => block.trim().split('\n'))
      .map((line): [string, string, string] => {
        const [header = '', ...value] = line.split(': ');
        return [section.split('\n', 1)[0] ?? '', header, value.join(': ')];
      }),
  );
}

/** Types, chooses and opens everything on a page, and asks whether anything was refused. */
async function useAll(page: BlankPage, finder: KobbFinder): Promise<void> {
  await enterInFrame(finder, 'winzer');
  optionsOf(finder)[0]?.click();
  await finder.updateComplete;
  expect(textOf(inside(finder, '[part~=card]'))).to.contain('Mario Bergner');
  expect(page.window.getComputedStyle(inside(finder, '[part~=call]')).display).to.equal('flex');
  expect(await page.errors()).to.equal('');
}

async function useAlone(policy: string): Promise<void> {
  for (const kind of kinds) {
    const page = await openBlankPage({ policy, scripts: [kind] });
    await useAll(page, await addToFrame(page));
  }
}

/** Loads a directory from an address, and another that is broken. */
async function useWithSource(policy: string, address: string, broken: string): Promise<void> {
  const page = await openBlankPage({ policy, scripts: ['kobb-finder.js'] });
  page.window.console.warn = () => undefined;
  const finder = await addToFrame(page);
  const loaded = new Promise((resolve) => {
    finder.addEventListener('directory-load', resolve);
  });
  const failed = new Promise<string>((resolve) => {
    finder.addEventListener('directory-error', ({ problems }) => {
      resolve(problems.map(({ message }) => message).join());
    });
  });
  finder.src = address;
  await loaded;
  await useAll(page, finder);
  finder.src = broken;
  expect(await failed).to.match(/JSON/);
  expect(await page.errors()).to.equal('');
}

const recorder = '/test/dist/record-errors.ts';

/** How an example is tried: by the heading that it stands under. */
const trials: Readonly<Record<string, readonly ((value: string) => Promise<void>)[]>> = {
  'Without `src`': [useAlone],
  'With `src` on your own server': [
    (policy) => useWithSource(policy, '/dist/jena.json', '/docs/security.md'),
  ],
  'With `src` on another server': [
    async (policy) => {
      const sound = await faultyFile('jena.json', ['sound']);
      const broken = await faultyFile('jena.json', ['html']);
      const { origin } = new URL(sound.address);
      await useWithSource(policy.replace('https://daten.example', origin), sound.address, broken.address);
    },
    async (value) => {
      const { address } = await faultyFile('jena.json', ['sound']);
      expect((await fetch(`${address}?permission=${value}`)).ok).to.equal(true);
    },
  ],
  'With a nonce': [
    async (policy) => {
      const nonce = /'nonce-(.+?)'/.exec(policy)?.[1] ?? '';
      const tags = [recorder, '/dist/kobb-finder.js'].map(
        (address) => `<script type="module" nonce="${nonce}" src="${address}"></script>`,
      );
      const page = await openBlankPage({ policy, head: tags.join('') });
      await useAll(page, await addToFrame(page));
    },
  ],
  'Beside other elements that bring lit': [
    async (policy) => {
      const scripts = ['/test/embedding/take-lit-policy.ts', 'kobb-finder.js'];
      const page = await openBlankPage({ policy, scripts });
      await useAll(page, await addToFrame(page));
    },
  ],
  'In an iframe': [
    async (policy) => {
      const body = '<iframe src="/dist/embed.html" title="Kontaktbereichsbeamte"></iframe>';
      const { document } = await openBlankPage({ policy, body });
      const inner = document.querySelector('iframe')?.contentDocument;
      await until(() => inner?.querySelector('kobb-finder')?.shadowRoot, 'no finder in the frame');
    },
    async (policy) => {
      const embed = (await (await fetch('/dist/embed.html')).text()).replace(
        '<script type="module" src="',
        `<script type="module" src="${recorder}"></script>$&/dist/`,
      );
      const page = await openBlankPage({ policy, head: embed });
      const finder = page.document.querySelector('kobb-finder');
      if (!finder) throw new TypeError('no finder');
      await finder.updateComplete;
      await useAll(page, finder);
    },
  ],
};

describe('docs/security.md', () => {
  let text: string;
  before(async () => {
    text = await textOfDocument('security.md');
  });
  afterEach(closeBlankPages);

  it('E1 has an example under each heading that is tried here, and no other', () => {
    const counts = Object.fromEntries(
      Object.entries(trials).map(([heading, { length }]) => [heading, length]),
    );
    const found: Record<string, number> = {};
    for (const [heading] of examplesIn(text)) found[heading] = (found[heading] ?? 0) + 1;
    expect(found).to.deep.equal(counts);
  });

  for (const [heading, each] of Object.entries(trials)) {
    each.forEach((trial, index) => {
      it(`E1 ${heading}, header ${String(index + 1)}: the built finder works under it, and nothing is refused`, async () => {
        const example = examplesIn(text).filter(([where]) => where === heading)[index];
        await trial(example?.[2] ?? '');
      });
    });
  }

  it('E1 what the examples permit is needed: without it the finder does not start, or its request is refused', async () => {
    const alone = examplesIn(text)[0]?.[2] ?? '';
    const noScript = await openBlankPage({
      policy: alone.replace("script-src 'self'", "script-src 'none'"),
      scripts: ['kobb-finder.js'],
    });
    expect(noScript.window.customElements.get('kobb-finder')).to.equal(undefined);
    const page = await openBlankPage({ policy: alone, scripts: ['kobb-finder.js'] });
    page.window.console.warn = () => undefined;
    await addToFrame(page, { src: '/dist/jena.json' });
    await until(async () => (await page.errors()).includes('connect-src refuses'), 'nothing is refused');
    if (!('trustedTypes' in page.window)) return;
    const second = await openBlankPage({
      policy: alone,
      scripts: ['/test/embedding/take-lit-policy.ts', 'kobb-finder.js'],
    });
    expect(second.window.customElements.get('kobb-finder')).to.equal(undefined);
  });

  it('E8 a checksum lets the file through, and no other: then the content of the tag is shown', async () => {
    const bytes = await (await fetch('/dist/kobb-finder.js')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const checksum = `sha384-${btoa(String.fromCharCode(...digest))}`;
    for (const [integrity, isShown] of [
      [checksum, false],
      [checksum.replace(/-.{8}/, '-AAAAAAAA'), true],
    ] as const) {
      const { document } = await openBlankPage({
        // An address of its own: Chromium goes on refusing a file to other pages that it has refused once.
        head: `<script type="module" src="/dist/kobb-finder.js?${String(isShown)}" integrity="${integrity}" crossorigin></script>`,
        body: '<kobb-finder><a href="/liste">Alle</a></kobb-finder>',
      });
      await document.querySelector('kobb-finder')?.updateComplete;
      expect(document.querySelector('a')?.checkVisibility()).to.equal(isShown);
    }
  });

  it('links each promise where it stands, and none that does not exist', async () => {
    const promises = await textOfDocument('behaviour.md');
    const links = [...text.matchAll(/\[([A-Z]\d+)\]\(behaviour\.md#([a-z-]+)\)/g)];
    expect(links.length).to.be.above(10);
    for (const [, id = '', anchor] of links) {
      const section = promises.split(/^## /m).find((part) => part.includes(`\n- ${id} `)) ?? '';
      const heading = section.split('\n', 1)[0] ?? '';
      expect(heading.toLowerCase().replaceAll(' ', '-')).to.equal(anchor, id);
    }
  });
});
