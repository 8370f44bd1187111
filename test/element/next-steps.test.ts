import { expect } from '@open-wc/testing';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { fakeTimers } from '../fixtures/fake-timers.ts';
import { allInside, cardHeadingOf, inside, mountFinder, textOf } from '../fixtures/finder.ts';
import { buttonOf, offered, take } from '../fixtures/next-step.ts';
import { recordSavedFiles } from '../fixtures/saved-files.ts';
import { nextMessage, spokenNow } from '../fixtures/status.ts';

/** Gives the browser an ability, or takes it away, until it is `deleted` again. */
function fake(name: 'clipboard' | 'canShare' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

describe('next steps', () => {
  let saved: ReturnType<typeof recordSavedFiles>;
  beforeEach(() => {
    saved = recordSavedFiles();
  });
  afterEach(() => {
    saved.restore();
    for (const name of ['clipboard', 'canShare', 'share']) Reflect.deleteProperty(navigator, name);
  });

  it('N1 N5 the contact is handed over as a file named after the area; what happens is said and shown', async () => {
    const finder = await mountFinder({ district: 'quellen' });
    const sentence = de.fileHandedOver(
      'kobb-musterstadt-sonnenberg.vcf',
      'https://musterstadt.example/de/liste',
    );
    expect(await take(finder, 'Kontakt speichern')).to.equal(sentence);
    await finder.updateComplete;
    expect(textOf(inside(finder, '[part~=outcome]'))).to.equal(sentence);
    const [file] = saved.files;
    expect([file?.name, file?.type]).to.deep.equal([
      'kobb-musterstadt-sonnenberg.vcf',
      'text/vcard;charset=utf-8',
    ]);
    expect(await file?.text()).to.match(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n[\s\S]*END:VCARD\r\n$/);
  });

  it('N2 N5 the hours are handed over as a calendar', async () => {
    const finder = await mountFinder({ district: 'quellen', lang: 'en' });
    expect(await take(finder, 'Add to calendar')).to.equal(
      en.fileHandedOver('kobb-musterstadt-sonnenberg.ics', 'https://musterstadt.example/en/list'),
    );
    const [file] = saved.files;
    expect([file?.name, file?.type]).to.deep.equal([
      'kobb-musterstadt-sonnenberg.ics',
      'text/calendar;charset=utf-8',
    ]);
    expect(await file?.text()).to.match(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  for (const [way, between] of [
    ['another', 'heide'],
    ['none', null],
  ] as const) {
    it(`N5 what came of a step goes with its card, for good: with ${way} between; it used to come back`, async () => {
      const finder = await mountFinder({ district: 'quellen' });
      await take(finder, 'Kontakt speichern');
      finder.district = between;
      await finder.updateComplete;
      const outcomes = (): number => allInside(finder, '[part~=outcome]').length;
      expect([outcomes(), spokenNow(finder)]).to.deep.equal([0, '']);
      finder.district = 'quellen';
      await finder.updateComplete;
      expect([cardHeadingOf(finder), outcomes()]).to.deep.equal(['Quellen', 0]);
    });
  }

  it('N5 what comes of a step after another district was chosen is not shown with that', async () => {
    let copied = (): void => undefined;
    fake('clipboard', { writeText: () => new Promise<void>((resolve) => (copied = resolve)) });
    const finder = await mountFinder({ district: 'quellen' });
    buttonOf(finder, 'Link kopieren').click();
    finder.district = 'heide';
    await finder.updateComplete;
    const message = nextMessage(finder);
    copied();
    expect(await message).to.equal('Der Link ist kopiert.');
    await finder.updateComplete;
    expect(allInside(finder, '[part~=outcome]')).to.have.lengthOf(0);
  });

  it('N5 a step that fails says so', async () => {
    const finder = await mountFinder({ district: 'quellen' });
    HTMLAnchorElement.prototype.click = () => {
      throw new Error('no files here');
    };
    expect(await take(finder, 'Kontakt speichern')).to.equal(
      de.stepFailed('https://musterstadt.example/de/liste'),
    );
  });

  const links: [why: string, urlParam: string | null, link: (here: URL) => string][] = [
    [
      'url-param',
      'ortsteil',
      (here) => {
        here.searchParams.set('ortsteil', 'quellen');
        return here.href;
      },
    ],
    ['no url-param', null, () => 'https://musterstadt.example/de/liste'],
  ];
  for (const [why, urlParam, link] of links) {
    it(`N3 N5 ${why} => the link, copied or else shown`, async () => {
      const finder = await mountFinder({ district: 'quellen' });
      finder.urlParam = urlParam;
      await finder.updateComplete;
      const copied: string[] = [];
      let isAllowed = true;
      fake('clipboard', {
        writeText(text: string) {
          copied.push(text);
          return isAllowed ? Promise.resolve() : Promise.reject(new Error('not here'));
        },
      });
      expect(await take(finder, 'Link kopieren')).to.equal('Der Link ist kopiert.');
      expect(copied).to.deep.equal([link(new URL(location.href))]);
      isAllowed = false;
      expect(await take(finder, 'Link kopieren')).to.equal(de.stepFailed(link(new URL(location.href))));
    });
  }

  it('N3 N5 the system’s own way to share, where there is one: done, refused, given up or none to be had', async () => {
    const shared: unknown[] = [];
    let answer: Promise<void> = Promise.resolve();
    fake('canShare', () => true);
    fake('share', (data: unknown) => {
      shared.push(data);
      return answer;
    });
    const finder = await mountFinder({ district: 'niemandsland' });
    const quiet = spokenNow(finder);
    buttonOf(finder, 'Teilen').click();
    await answer;
    // The step is over only after whatever else waited for the answer.
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect(spokenNow(finder)).to.equal(quiet);
    expect(shared).to.deep.equal([{ url: 'https://musterstadt.example/de/liste' }]);
    answer = Promise.reject(new DOMException('', 'NotAllowedError'));
    expect(await take(finder, 'Teilen')).to.include('https://musterstadt.example/de/liste');
    // What a browser says alike where the person closes the sheet and where there is none to open.
    answer = Promise.reject(new DOMException('', 'AbortError'));
    expect(await take(finder, 'Teilen')).to.equal(de.notShared('https://musterstadt.example/de/liste'));
  });

  it('T10 a step that is under way is not taken again', async () => {
    let finish = (): void => undefined;
    let count = 0;
    fake('canShare', () => true);
    fake('share', () => {
      count += 1;
      return new Promise<void>((resolve) => (finish = resolve));
    });
    const finder = await mountFinder({ district: 'niemandsland' });
    for (let press = 0; press < 2; press++) buttonOf(finder, 'Teilen').click();
    expect(count).to.equal(1);
    finish();
    await new Promise((resolve) => setTimeout(resolve));
    buttonOf(finder, 'Teilen').click();
    expect(count).to.equal(2);
  });

  it('N5 what the browser cannot do is not offered', async () => {
    fake('canShare', undefined);
    const all = await mountFinder({ district: 'quellen' });
    expect(offered(all)).to.deep.equal([
      'Kontakt speichern',
      'In den Kalender',
      'Aushang drucken',
      'Link kopieren',
    ]);
    fake('canShare', () => false);
    fake('clipboard', undefined);
    const none = await mountFinder({ district: 'quellen' });
    expect(offered(none)).to.deep.equal(['Kontakt speichern', 'In den Kalender', 'Aushang drucken']);
  });

  const leftOut: [why: string, settings: Parameters<typeof mountFinder>[0], labels: string[]][] = [
    ['nobody is named', { district: 'niemandsland' }, ['Aushang drucken', 'Link kopieren']],
    ['the post is vacant', { district: 'werft' }, ['Aushang drucken', 'Link kopieren']],
    [
      'no hours are left before the end of the holidays known',
      { district: 'quellen', now: new Date('2027-12-31T12:00:00Z') },
      ['Kontakt speichern', 'Aushang drucken', 'Link kopieren'],
    ],
  ];
  for (const [why, settings, labels] of leftOut) {
    it(`N1 N2 ${why} => ${labels.join(', ')}`, async () => {
      expect(offered(await mountFinder(settings))).to.deep.equal(labels);
    });
  }

  it('N6 the address of a file is given up again', async () => {
    const time = fakeTimers();
    try {
      const finder = await mountFinder({ district: 'quellen' });
      await take(finder, 'Kontakt speichern');
      await time.pass(59_999);
      expect(saved.files.map((file) => file.isRevoked())).to.deep.equal([false]);
      await time.pass(1);
      expect(saved.files.map((file) => file.isRevoked())).to.deep.equal([true]);
    } finally {
      time.restore();
    }
  });
});
