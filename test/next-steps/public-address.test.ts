import { expect } from '@open-wc/testing';
import { linkToCard } from '../../src/next-steps/link-to-card.ts';

const cityPage = 'https://musterstadt.example/de/liste';
const here = location.href;

function linkFrom(
  address: string,
  urlParam: string | null = 'ortsteil',
  language: string | null = null,
): string {
  history.replaceState(null, '', address);
  return linkToCard('heide', urlParam, language, cityPage).replace(location.origin, '');
}

function nameCanonical(...addresses: string[]): void {
  for (const href of addresses)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href }));
}

describe('linkToCard', () => {
  afterEach(() => {
    history.replaceState(null, '', here);
    for (const link of document.querySelectorAll('link[rel~=canonical]')) link.remove();
  });

  it('Q11 the language stands beside the district, or goes', () => {
    expect(linkFrom('/kontakt?ortsteil-lang=uk&a=1', 'ortsteil', 'ar')).to.equal(
      '/kontakt?a=1&ortsteil=heide&ortsteil-lang=ar',
    );
    expect(linkFrom('/kontakt?ortsteil-lang=uk&a=1')).to.equal('/kontakt?a=1&ortsteil=heide');
  });

  const links: [address: string, link: string][] = [
    ['/kontakt', '/kontakt?ortsteil=heide'],
    ['/kontakt?a=1&b=%20+ä#karte', '/kontakt?a=1&b=%20+%C3%A4&ortsteil=heide'],
    ['/kontakt?ortsteil=werft', '/kontakt?ortsteil=heide'],
    ['/?utm_source=brief&utm_medium=post&seite=2', '/?seite=2&ortsteil=heide'],
    ['/?UTM_Source=brief', '/?ortsteil=heide'],
    ['/?utm%5Fsource=brief', '/?ortsteil=heide'],
    ['/?fbclid=1&gclid=2&msclkid=3&dclid=4&wbraid=5&_gl=6', '/?ortsteil=heide'],
    ['/?mtm_campaign=a&pk_campaign=b&mc_cid=c&_hsenc=d&igshid=e', '/?ortsteil=heide'],
    ['/?PHPSESSID=a1&sid=b2&JSESSIONID=c3&session_id=d4&sessid=e5', '/?ortsteil=heide'],
    ['/?access_token=a1&id=7', '/?id=7&ortsteil=heide'],
    ['/kontakt;jsessionid=A1B2.node1?id=7', '/kontakt?id=7&ortsteil=heide'],
    ['/(S(a1b2c3))/kontakt', '/kontakt?ortsteil=heide'],
    ['/?position=1&residence=2&inside=3&code=4', '/?position=1&residence=2&inside=3&code=4&ortsteil=heide'],
  ];
  for (const [address, link] of links) {
    it(`N3 ${address} => ${link}: nothing of one visit is passed on`, () => {
      expect(linkFrom(address)).to.equal(link);
    });
  }

  it('N3 a parameter of the page called as a session is: the district stays', () => {
    expect(linkFrom('/?sid=a1', 'sid')).to.equal('/?sid=heide');
  });

  const canonical: [why: string, addresses: string[], link: string][] = [
    ['of the same origin', ['/wohnen/kontakt#oben'], '/wohnen/kontakt?ortsteil=heide'],
    ['with what a campaign left in it', ['/k?utm_id=1&x=2'], '/k?x=2&ortsteil=heide'],
    ['of another origin', ['https://anderswo.example/'], '/hier?ortsteil=heide'],
    ['without a usable address', ['http://['], '/hier?ortsteil=heide'],
    ['two that differ', ['/eins', '/zwei'], '/hier?ortsteil=heide'],
  ];
  for (const [why, addresses, link] of canonical) {
    it(`N3 canonical address ${why} => ${link}`, () => {
      nameCanonical(...addresses);
      expect(linkFrom('/hier')).to.equal(link);
    });
  }

  it('N3 no url-param => the city’s page', () => {
    expect(linkFrom('/kontakt', null)).to.equal(cityPage);
  });
});
