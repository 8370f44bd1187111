import { expect } from '@open-wc/testing';
import { messages as de } from '../../src/i18n/de.generated.ts';
import { messages as en } from '../../src/i18n/en.generated.ts';
import { callsOf, renderCard, textsOf } from '../fixtures/card.ts';
import { textOf } from '../fixtures/finder.ts';
import { musterstadt } from '../fixtures/musterstadt.ts';

const station: [string, string] = ['030 23 12 51 10 Musterwache', 'tel:+493023125110'];

describe('the card in each of the five states', () => {
  it('one officer: name, function, office line and own number', () => {
    const card = renderCard('sonnenberg');
    expect(textsOf(card, '[part~=heading], [part~=area]')).to.deep.equal([
      'Sonnenberg',
      'Kontaktbereich Sonnenberg',
    ]);
    expect(textsOf(card, '[part~=officer]')).to.deep.equal(['Erika Muster Kontaktbereichsbeamter']);
    expect(callsOf(card)).to.deep.equal([
      ['0171 3 92 00 01 Handy von Erika Muster', 'tel:+491713920001'],
      ['030 23 12 50 01 Büro', 'tel:+493023125001'],
    ]);
  });

  it('shared: each officer with their own numbers, and the office line once', () => {
    const card = renderCard('talgrund');
    expect(textsOf(card, '[part~=officer]')).to.deep.equal([
      'Max Beispiel Kontaktbereichsbeamter 0171 3 92 00 02 Handy von Max Beispiel 0171 3 92 00 03 Handy von Max Beispiel',
      'Hanna Probe Kontaktbereichsbeamtin 0171 3 92 00 04 Handy von Hanna Probe',
    ]);
    expect(callsOf(card)).to.deep.equal([
      ['0171 3 92 00 02 Handy von Max Beispiel', 'tel:+491713920002'],
      ['0171 3 92 00 03 Handy von Max Beispiel', 'tel:+491713920003'],
      ['0171 3 92 00 04 Handy von Hanna Probe', 'tel:+491713920004'],
      ['030 23 12 50 02 Büro', 'tel:+493023125002'],
    ]);
  });

  it('covered: the substitute, until when and in whose place; the absent officer is not to be called', () => {
    const card = renderCard('heide');
    expect(textsOf(card, '[part~=officer]')).to.deep.equal([
      'Ida Ersatz Kontaktbereichsbeamter Vertretung für Otto Norm bis 31.03.2026',
    ]);
    expect(callsOf(card).map(([, href]) => href)).to.not.include('tel:+491713920005');
  });

  it('covered until further notice: no date is made up', () => {
    const [, , heide] = musterstadt.areas;
    if (!heide) throw new RangeError('no area');
    const officers = heide.officers.map(({ name, telephones, standsInFor }) => ({
      name,
      telephones,
      ...(standsInFor && { standsInFor }),
    }));
    const areas = musterstadt.areas.map((area) => (area === heide ? { ...heide, officers } : area));
    const card = renderCard('heide', { directory: { ...musterstadt, areas } });
    expect(textsOf(card, '[part~=officer]').join()).to.match(/Vertretung für Otto Norm$/);
  });

  it('the day after the cover ends: the officer is back', () => {
    const last = renderCard('heide', { now: new Date('2026-03-31T21:59:59Z') });
    expect(textsOf(last, '[part~=officer] b')).to.deep.equal(['Ida Ersatz']);
    const next = renderCard('heide', { now: new Date('2026-03-31T22:00:00Z') });
    expect(textsOf(next, '[part~=officer] b')).to.deep.equal(['Otto Norm']);
  });

  it('D3 vacant: says so, and names the next door with number, address, page and the source of the number, as a source', () => {
    const card = renderCard('werft');
    expect(textsOf(card, '[part~=notice]')).to.deep.equal([de.postVacant('Werft')]);
    expect(textsOf(card, '[part~=heading], [part~=area]')).to.deep.equal(['Werft', 'Kontaktbereich Werft']);
    expect(callsOf(card)).to.deep.equal([station]);
    expect(textOf(card)).to.include('Wachenweg 110').and.to.include(de.numberSource('Telefonbuch von 2026'));
    expect(card.querySelector('a[href="https://wache.musterstadt.example/"]')).to.not.equal(null);
  });

  it('none listed: the list of its date names nobody, never "there is none"; the next door', () => {
    const card = renderCard('niemandsland');
    expect(textsOf(card, '[part~=notice]')).to.deep.equal([de.noneListed('Niemandsland', '15.01.2026')]);
    expect(textsOf(card, '[part~=heading], [part~=area]')).to.deep.equal(['Niemandsland']);
    expect(callsOf(card)).to.deep.equal([station]);
    expect(card.querySelector('[part~=officer], [part~=hours], [part~=status]')).to.equal(null);
  });

  it('the same in English, with the texts of the directory in English', () => {
    const covered = textOf(renderCard('heide', { language: 'en' }));
    expect(covered).to.include('Contact area Heide (en)');
    expect(covered).to.include('Contact area officer Standing in for Otto Norm until 31 Mar 2026');
    const vacant = textOf(renderCard('werft', { language: 'en' }));
    expect(vacant).to.include('The post for Werft is vacant at present.').and.to.include('Sample station');
    const none = textOf(renderCard('niemandsland', { language: 'en' }));
    expect(none).to.include(en.noneListed('Niemandsland', '15 Jan 2026'));
    const shared = textOf(renderCard('talgrund', { language: 'en' }));
    expect(shared).to.include('Contact area officer (f)').and.to.include(en.mobile('Hanna Probe'));
  });

  for (const { id } of musterstadt.districts) {
    it(`S9 ${id}: says once, in both languages, that contact area officers are police officers`, () => {
      const german = textOf(renderCard(id));
      expect(german.split('Kontaktbereichsbeamte sind Polizistinnen und Polizisten')).to.have.lengthOf(2);
      const english = textOf(renderCard(id, { language: 'en' }));
      expect(english.split('Contact area officers are police officers')).to.have.lengthOf(2);
    });
  }

  it('the heading has the level asked for', () => {
    const card = renderCard('heide', { headingLevel: 5 });
    expect(card.querySelector('[part~=heading]')?.getAttribute('aria-level')).to.equal('5');
  });

  const links: [district: string, href: string][] = [
    ['sonnenberg', 'https://www.openstreetmap.org/?mlat=54.5&mlon=9.25#map=18/54.5/9.25'],
    ['sonnenberg', 'https://musterstadt.example/de/liste'],
    ['niemandsland', 'https://musterstadt.example/de/liste'],
  ];
  for (const [district, href] of links) {
    it(`${district} links ${new URL(href).host} and tells it nothing of the page`, () => {
      const link = renderCard(district).querySelector(`a[href="${href}"]`);
      expect(link?.getAttribute('rel')).to.equal('noreferrer');
      expect(link?.hasAttribute('target')).to.equal(false);
    });
  }
});
