import type { DoctorWords, Remark } from './finding.ts';

function say(what: string, advice = ''): Remark {
  return { what, advice };
}

const scriptWords = {
  runs: ({ version, address }) => say(`The finder runs. Version ${version}, from ${address}.`),
  'loaded-twice': ({ addresses }) =>
    say(
      `The page loads the finder ${addresses.length} times: ${addresses.join(', ')}. Only the first script counts.`,
      'Keep one script and delete the others. One is enough for any number of finders on the page.',
    ),
  'two-versions': ({ copies }) =>
    say(
      `There are several versions of the finder on the page: ${copies.join(', ')}. The one that loads first counts.`,
      'Keep only the script of the newer version.',
    ),
  'name-taken': () =>
    say(
      'Another script has taken the name kobb-finder. The finder cannot begin.',
      'Look for a second script that defines kobb-finder, and remove it.',
    ),
  'outdated-copy': ({ running, served, address }) =>
    say(
      `Version ${running} runs here. Version ${served} lies on the server: ${address}.`,
      'Empty the cache of the browser and that of your system (cache, CDN). Send the file with "Cache-Control: public, max-age=3600".',
    ),
  'no-script': () =>
    say(
      'There is no script of the finder on the page. Either the line is missing, or your system has removed it.',
      'Put the line with <script …> into an HTML block, not into the text editor. If your system allows no scripts, take the iframe.',
    ),
  'script-disarmed': ({ type }) =>
    say(
      `The script is on the page, but with type="${type}": a consent tool or an optimiser holds it back.`,
      'Exempt the script there. The finder needs no consent: it sets no cookies and calls no other servers.',
    ),
  'script-missing': ({ address, reason }) =>
    say(
      `The script does not arrive: ${address} (${reason}).`,
      'Open this address in the browser. If no program text appears, upload the file or correct the address.',
    ),
  'script-fails': ({ address, reason }) =>
    say(
      `The script cannot begin: ${address} (${reason}).`,
      'Upload the file from the package once more, unchanged. Exempt it from tools that combine or shrink scripts.',
    ),
  'blocked-by-policy': ({ directive, address }) =>
    say(
      `The content security policy of the page (${directive}) forbids the script ${address}.`,
      "Allow it there. If the file lies on your own server, this is enough: script-src 'self'.",
    ),
  'blocked-by-trusted-types': () =>
    say(
      'The page requires Trusted Types and does not allow the policy lit-html.',
      'Add to the content security policy: trusted-types lit-html.',
    ),
  'old-browser': () =>
    say(
      'This browser is too old for the finder. People with such browsers see the text that you have written into the tag.',
      'The finder runs in Chrome and Edge from 109, Firefox from 115 and Safari from 16.4.',
    ),
  'other-origin': ({ address }) =>
    say(
      `The script lies on another server that does not allow it to be read: ${address}. The notice and further languages do not arrive from there.`,
      'Put all files on the server of your page. Or let the other server send "Access-Control-Allow-Origin: *".',
    ),
} satisfies Partial<DoctorWords>;

const placeWords = {
  sandboxed: ({ missing }) =>
    say(
      `The page stands in an iframe with sandbox. Missing there: ${missing.join(' ')}.`,
      'Add these words to the attribute sandbox. Without them printing, saving or a link fails.',
    ),
  'no-tag': () =>
    say(
      'There is no <kobb-finder> on the page. Your system has probably removed the unknown tag.',
      'Put the tag into an HTML block. If your system does not allow that, take the iframe.',
    ),
  'tag-as-text': () =>
    say(
      'The tag stands on the page as text: people read "<kobb-finder …".',
      'The editor has converted the angle brackets. Put the tag in by the source view or an HTML block.',
    ),
  'in-paragraph': () =>
    say(
      'The finder stands in a paragraph (<p>). Headings and lists in the tag tear the paragraph apart.',
      'Take <p> and </p> around the tag away. In WordPress: the block "Custom HTML".',
    ),
  unclosed: ({ swallowed }) =>
    say(
      `The tag is not closed: ${swallowed} stands in it and cannot be seen.`,
      'Write <kobb-finder></kobb-finder>. The short form <kobb-finder /> means nothing in HTML.',
    ),
  'no-fallback': () =>
    say(
      'The tag is empty. Where no scripts run, people see nothing.',
      'Write a link into it: <kobb-finder><a href="https://rathaus.jena.de/">Kontaktbereichsbeamte in Jena</a></kobb-finder>',
    ),
  'gave-up': () =>
    say(
      'The finder has begun and then given up. It shows what you have written into the tag.',
      'The console of the browser says why. Mostly another script of the page has changed what is built in.',
    ),
  'cut-off': ({ box, pixels }) =>
    say(
      `The box ${box} cuts ${pixels} pixels off the finder.`,
      'Take the fixed height or width and overflow: hidden from the box.',
    ),
  narrow: ({ width }) =>
    say(
      `The finder is only ${width} pixels wide. Names and numbers break.`,
      'Give it at least 280 pixels, best the width of the text.',
    ),
  unseen: () =>
    say(
      'The finder cannot be seen now: it, or something around it, is hidden.',
      'If that is a tab or an accordion, all is well. Otherwise look for hidden, display: none or visibility: hidden.',
    ),
} satisfies Partial<DoctorWords>;

const lookWords = {
  'small-root-font': ({ size }) =>
    say(
      `The root font size of the page is ${size} pixels. The finder stays legible: its text has at least 18 pixels.`,
    ),
  'low-contrast': ({ part, ratio }) =>
    say(
      `The text in "${part}" has a contrast of ${ratio}:1 only. Many cannot read it.`,
      `Change the colour in your style sheet, mostly at kobb-finder::part(${part}). Needed are 4.5:1, good are 7:1.`,
    ),
  'accent-adjusted': ({ accent, ratio }) =>
    say(
      `Your colour --kobb-accent: ${accent} has a contrast of ${ratio}:1 only on its ground. The finder makes it darker or lighter for words.`,
      'To see it everywhere as it is, take one with at least 7:1.',
    ),
} satisfies Partial<DoctorWords>;

const dataWords = {
  language: ({ code, from }) =>
    say(
      from === null
        ? `Language: ${code}. The page names none, so German holds.`
        : `Language: ${code}, by ${from}.`,
      from === null ? 'Write <html lang="de">. It helps screen readers, too.' : '',
    ),
  'language-unknown': ({ tag, spoken }) =>
    say(
      `The finder does not know the language "${tag}". It stays with ${spoken}.`,
      'Correct the attribute lang, or leave it out.',
    ),
  'language-missing': ({ address, reason }) =>
    say(
      `A language does not arrive: ${address} (${reason}).`,
      'Upload the folder lang from the same package beside the script. Or take kobb-finder.all.js, which has everything in it.',
    ),
  data: ({ from, published, confirmed, source }) =>
    say(
      `The list is of ${published}${confirmed === null ? '' : `, confirmed on ${confirmed}`}. It comes ${from === '' ? 'with the finder' : `from ${from}`}. Source: ${source}`,
    ),
  'data-old': ({ since }) =>
    say(
      `The list is more than a year old (${since}). Each card says so.`,
      'Look for a new list at the source. Then download the new package, or change your own file.',
    ),
  'data-unreachable': ({ address, reason }) =>
    say(
      `The list of src does not arrive: ${address} (${reason}).`,
      'Open the address in the browser. If it lies on another server, that must send "Access-Control-Allow-Origin: *".',
    ),
  'data-problems': ({ from, english }) =>
    say(
      `The list ${from} has errors and is not used: ${english}`,
      'Correct the file. "npm run data:check FILE" names the lines, too.',
    ),
  'notice-missing': ({ address, reason }) =>
    say(
      `The notice cannot be printed, notice.js does not arrive: ${address} (${reason}).`,
      'Upload notice.js from the same package beside the script, or name its address: <kobb-finder notice-src="/notice.js">.',
    ),
  'file-of-other-version': ({ address, version, running }) =>
    say(
      `The file ${address} is of version ${version}, the script of version ${running}.`,
      'Upload all files from the same package.',
    ),
} satisfies Partial<DoctorWords>;

/** The same in English. */
export const englishWords: DoctorWords = { ...scriptWords, ...placeWords, ...lookWords, ...dataWords };
