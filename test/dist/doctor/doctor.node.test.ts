import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { version } from '../../../src/version.ts';
import { sound, tag } from './case.ts';
import { dataCases, fileCases } from './data-cases.ts';
import { diagnoseIn, oldFile, oldVersion, openDoctorStage, type DoctorStage } from './doctor-stage.ts';
import { lookCases, placeCases } from './place-cases.ts';
import { scriptCases } from './script-cases.ts';

const cases = [...scriptCases, ...placeCases, ...lookCases, ...fileCases, ...dataCases];

describe('the doctor', () => {
  let stage: DoctorStage;
  before(async () => {
    stage = await openDoctorStage();
  });
  after(() => stage.close());

  for (const [what, page, name, level, said] of cases) {
    it(`Y1 ${what} => ${level} ${name}`, async () => {
      const found = await stage.diagnose(page);
      const hit = found.find((each) => each.name === name);
      assert.ok(hit, `only ${found.map((each) => each.name).join(', ')}`);
      assert.equal(hit.level, level);
      assert.match(`${hit.de.what} ${hit.de.advice}`, said);
      assert.notEqual(hit.en.what, hit.de.what);
      assert.ok(level === 'note' || (hit.de.advice && hit.en.advice), 'says what to do');
    });
  }

  it('Y1 a copy that the browser has kept, older than that on the server => warning outdated-copy', async () => {
    const path = '/kept/kobb-finder.js';
    const body = `<script type="module" src="${path}"></script>${tag}`;
    const kept = { [path]: { text: oldFile('kobb-finder.js'), cacheControl: 'max-age=3600' } };
    await (await stage.open({ body, texts: kept })).close();
    const found = await stage.diagnose({
      body,
      texts: { [path]: readFileSync('dist/kobb-finder.js', 'utf8') },
    });
    const hit = found.find(({ name }) => name === 'outdated-copy');
    assert.match(hit?.de.what ?? '', new RegExp(`läuft Fassung ${oldVersion}.*${version}`));
  });

  it('Y1 a classic script of another server that allows no reading => warning other-origin', async () => {
    const found = await stage.diagnose({
      body: `<script defer src="${stage.stranger}kobb-finder.classic.js"></script>${tag}`,
    });
    assert.equal(found.find(({ name }) => name === 'other-origin')?.level, 'warning');
  });

  it('Y1 a frame with a sandbox that lacks words => warning sandboxed', async () => {
    const page = await stage.open({
      body: '<iframe sandbox="allow-scripts allow-same-origin" src="/embed.html" title="Finder"></iframe>',
    });
    const frame = page.frames()[1];
    const found = frame && (await diagnoseIn(frame));
    const hit = found?.find(({ name }) => name === 'sandboxed');
    assert.match(hit?.de.what ?? '', /allow-modals allow-downloads/);
    await page.close();
  });

  it('Y1 a page as the guide has it => nothing but notes', async () => {
    const found = await stage.diagnose(sound);
    assert.deepEqual(
      found.filter(({ level, name }) => level !== 'note' && name !== 'data-old'),
      [],
    );
    assert.match(found.find(({ name }) => name === 'runs')?.de.what ?? '', new RegExp(version));
  });

  for (const script of ['kobb-finder.js', 'kobb-finder.classic.js', 'kobb-finder.all.js']) {
    it(`Y2 ${script} shows the findings on the page whose address ends with ?kobb-doctor, and fetches nothing for it without`, async () => {
      const body = `<script defer src="/${script}"></script>${tag}`;
      const page = await stage.open({ body }, '?kobb-doctor');
      const panel = await page.waitForFunction(
        () => document.querySelector('kobb-doctor')?.shadowRoot?.querySelector('section')?.innerText,
      );
      assert.match(String(await panel.jsonValue()), /Prüfung des KoBB-Finders[^]*Der Finder läuft/);
      await page.close();
      const quiet = await stage.open({ body });
      const asked = await quiet.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      assert.deepEqual(asked, [`${stage.url}${script}`]);
      await quiet.close();
    });
  }

  it('Y2 the panel has the focus, is said in English too, copies, and closes', async () => {
    const page = await stage.open(sound, '?kobb-doctor');
    await page.waitForFunction(() =>
      document.querySelector('kobb-doctor')?.shadowRoot?.activeElement?.matches('h2'),
    );
    const press = (text: string): Promise<string> =>
      page.evaluate((wanted) => {
        const root = document.querySelector('kobb-doctor')?.shadowRoot;
        [...(root?.querySelectorAll('button') ?? [])].find((each) => each.textContent === wanted)?.click();
        return root?.querySelector('section')?.innerText ?? '';
      }, text);
    assert.match(await press('English'), /The finder runs/);
    await press('Close');
    assert.equal(await page.evaluate(() => document.querySelector('kobb-doctor')), null);
    await page.close();
  });

  it('Y2 under a strict policy the panel shows, too', async () => {
    const page = await stage.open(
      {
        ...sound,
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
        },
      },
      '?kobb-doctor',
    );
    const panel = await page.waitForFunction(
      () => document.querySelector('kobb-doctor')?.shadowRoot?.querySelector('section')?.innerText,
    );
    assert.match(String(await panel.jsonValue()), /Der Finder läuft/);
    await page.close();
  });

  it('Y3 the version stands in the class and in the first line of each script', async () => {
    const page = await stage.open(sound);
    assert.equal(
      await page.evaluate(
        () => (customElements.get('kobb-finder') as unknown as { version: string }).version,
      ),
      version,
    );
    for (const name of [
      'kobb-finder.js',
      'kobb-finder.classic.js',
      'kobb-finder.all.js',
      'notice.js',
      'doctor.js',
      'embed.js',
      'frame.js',
    ])
      assert.match(readFileSync(`dist/${name}`, 'utf8').split('\n', 1)[0] ?? '', new RegExp(` ${version},`));
    await page.close();
  });
});
