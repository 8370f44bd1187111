import type { DoctorWords, Remark } from './finding.ts';

function say(what: string, advice = ''): Remark {
  return { what, advice };
}

/** `2025-07-31` as it is written in German. */
function germanDate(date: string): string {
  return date.split('-').reverse().join('.');
}

const scriptWords = {
  runs: ({ version, address }) => say(`Der Finder läuft. Fassung ${version}, aus ${address}.`),
  'loaded-twice': ({ addresses }) =>
    say(
      `Die Seite lädt den Finder ${addresses.length}-mal: ${addresses.join(', ')}. Nur das erste Skript gilt.`,
      'Lassen Sie ein Skript stehen und löschen Sie die anderen. Ein Skript genügt für beliebig viele Finder auf der Seite.',
    ),
  'two-versions': ({ copies }) =>
    say(
      `Auf der Seite sind verschiedene Fassungen des Finders: ${copies.join(', ')}. Es gilt, was zuerst lädt.`,
      'Lassen Sie nur das Skript der neueren Fassung stehen.',
    ),
  'name-taken': () =>
    say(
      'Ein anderes Skript hat den Namen kobb-finder schon vergeben. Der Finder kann nicht anfangen.',
      'Suchen Sie nach einem zweiten Skript, das kobb-finder anmeldet, und entfernen Sie es.',
    ),
  'outdated-copy': ({ running, served, address }) =>
    say(
      `Hier läuft Fassung ${running}. Auf dem Server liegt Fassung ${served}: ${address}.`,
      'Leeren Sie den Zwischenspeicher des Browsers und den Ihres Systems (Cache, CDN). Senden Sie die Datei mit „Cache-Control: public, max-age=3600“.',
    ),
  'no-script': () =>
    say(
      'Auf der Seite ist kein Skript des Finders. Entweder fehlt die Zeile, oder Ihr System hat sie entfernt.',
      'Fügen Sie die Zeile mit <script …> in einen Baustein „HTML“ ein, nicht in den Texteditor. Erlaubt Ihr System keine Skripte, nehmen Sie das iframe.',
    ),
  'script-disarmed': ({ type }) =>
    say(
      `Das Skript steht auf der Seite, aber mit type="${type}": Ein Einwilligungs-Werkzeug oder ein Beschleuniger hält es an.`,
      'Nehmen Sie das Skript dort aus. Der Finder braucht keine Einwilligung: Er setzt keine Cookies und ruft keine fremden Server auf.',
    ),
  'script-missing': ({ address, reason }) =>
    say(
      `Das Skript kommt nicht an: ${address} (${reason}).`,
      'Öffnen Sie diese Adresse im Browser. Erscheint kein Programmtext, laden Sie die Datei hoch oder berichtigen Sie die Adresse.',
    ),
  'script-fails': ({ address, reason }) =>
    say(
      `Das Skript kann nicht anfangen: ${address} (${reason}).`,
      'Laden Sie die Datei noch einmal unverändert aus dem Paket hoch. Nehmen Sie sie von Werkzeugen aus, die Skripte zusammenfassen oder verkleinern.',
    ),
  'blocked-by-policy': ({ directive, address }) =>
    say(
      `Die Inhaltsrichtlinie der Seite (CSP, ${directive}) verbietet das Skript ${address}.`,
      "Erlauben Sie es dort. Liegt die Datei auf Ihrem eigenen Server, genügt: script-src 'self'.",
    ),
  'blocked-by-trusted-types': () =>
    say(
      'Die Seite verlangt Trusted Types und erlaubt die Richtlinie lit-html nicht.',
      'Ergänzen Sie in der Inhaltsrichtlinie (CSP): trusted-types lit-html.',
    ),
  'old-browser': () =>
    say(
      'Dieser Browser ist zu alt für den Finder. Leute mit solchen Browsern sehen den Text, den Sie in das Tag geschrieben haben.',
      'Der Finder läuft ab Chrome und Edge 109, Firefox 115 und Safari 16.4.',
    ),
  'other-origin': ({ address }) =>
    say(
      `Das Skript liegt auf einem anderen Server, der das Lesen nicht erlaubt: ${address}. Der Aushang und weitere Sprachen kommen von dort nicht an.`,
      'Legen Sie alle Dateien auf den Server Ihrer Seite. Oder lassen Sie den anderen Server „Access-Control-Allow-Origin: *“ senden.',
    ),
} satisfies Partial<DoctorWords>;

const placeWords = {
  sandboxed: ({ missing }) =>
    say(
      `Die Seite steht in einem iframe mit sandbox. Dort fehlt: ${missing.join(' ')}.`,
      'Ergänzen Sie diese Wörter im Attribut sandbox. Sonst gelingt Drucken, Speichern oder ein Link nicht.',
    ),
  'no-tag': () =>
    say(
      'Auf der Seite ist kein <kobb-finder>. Ihr System hat das unbekannte Tag wohl entfernt.',
      'Fügen Sie das Tag in einen Baustein „HTML“ oder „Eigenes HTML“ ein. Erlaubt Ihr System das nicht, nehmen Sie das iframe.',
    ),
  'tag-as-text': () =>
    say(
      'Das Tag steht als Text auf der Seite: Leute lesen „<kobb-finder …“.',
      'Der Editor hat die spitzen Klammern umgewandelt. Fügen Sie das Tag in der Quelltext-Ansicht oder in einem Baustein „HTML“ ein.',
    ),
  'in-paragraph': () =>
    say(
      'Der Finder steht in einem Absatz (<p>). Überschriften und Listen im Tag reißen den Absatz auseinander.',
      'Nehmen Sie <p> und </p> um das Tag weg. In WordPress: Baustein „Individuelles HTML“.',
    ),
  unclosed: ({ swallowed }) =>
    say(
      `Das Tag ist nicht geschlossen: ${swallowed} steht darin und ist nicht zu sehen.`,
      'Schreiben Sie <kobb-finder></kobb-finder>. Die kurze Form <kobb-finder /> gilt in HTML nicht.',
    ),
  'no-fallback': () =>
    say(
      'Das Tag ist leer. Wo keine Skripte laufen, sehen Leute nichts.',
      'Schreiben Sie einen Link hinein: <kobb-finder><a href="https://rathaus.jena.de/">Kontaktbereichsbeamte in Jena</a></kobb-finder>',
    ),
  'gave-up': () =>
    say(
      'Der Finder hat angefangen und dann aufgegeben. Er zeigt, was Sie in das Tag geschrieben haben.',
      'Die Konsole des Browsers nennt den Grund. Meist hat ein anderes Skript der Seite eingebaute Funktionen verändert.',
    ),
  'cut-off': ({ box, pixels }) =>
    say(
      `Der Kasten ${box} schneidet ${pixels} Pixel des Finders ab.`,
      'Nehmen Sie dem Kasten die feste Höhe oder Breite und overflow: hidden.',
    ),
  narrow: ({ width }) =>
    say(
      `Der Finder ist nur ${width} Pixel breit. Namen und Nummern brechen um.`,
      'Geben Sie ihm mindestens 280 Pixel, am besten die Breite des Textes.',
    ),
  unseen: () =>
    say(
      'Der Finder ist gerade nicht zu sehen: Er oder etwas um ihn ist ausgeblendet.',
      'Ist das ein Reiter oder ein Akkordeon, so ist alles in Ordnung. Sonst suchen Sie nach hidden, display: none oder visibility: hidden.',
    ),
} satisfies Partial<DoctorWords>;

const lookWords = {
  'small-root-font': ({ size }) =>
    say(
      `Die Grundschrift der Seite ist ${size} Pixel groß. Der Finder bleibt lesbar: Seine Schrift ist mindestens 18 Pixel groß.`,
    ),
  'low-contrast': ({ part, ratio }) =>
    say(
      `Der Text in „${part}“ hat nur einen Kontrast von ${ratio}:1. Viele können ihn nicht lesen.`,
      `Ändern Sie die Farbe in Ihrem Stylesheet, meist bei kobb-finder::part(${part}). Nötig sind 4,5:1, gut sind 7:1.`,
    ),
  'accent-adjusted': ({ accent, ratio }) =>
    say(
      `Ihre Farbe --kobb-accent: ${accent} hat auf dem Grund nur einen Kontrast von ${ratio}:1. Der Finder macht sie für Wörter dunkler oder heller.`,
      'Soll sie überall genau so erscheinen, nehmen Sie eine mit mindestens 7:1.',
    ),
} satisfies Partial<DoctorWords>;

const dataWords = {
  language: ({ code, from }) =>
    say(
      from === null
        ? `Sprache: ${code}. Die Seite nennt keine, darum gilt Deutsch.`
        : `Sprache: ${code}, nach ${from}.`,
      from === null ? 'Schreiben Sie <html lang="de">. Das hilft auch Vorleseprogrammen.' : '',
    ),
  'language-unknown': ({ tag, spoken }) =>
    say(
      `Die Sprache „${tag}“ kennt der Finder nicht. Er bleibt bei ${spoken}.`,
      'Berichtigen Sie das Attribut lang, oder lassen Sie es weg.',
    ),
  'language-missing': ({ address, reason }) =>
    say(
      `Eine Sprache kommt nicht an: ${address} (${reason}).`,
      'Laden Sie den Ordner lang aus demselben Paket neben das Skript. Oder nehmen Sie kobb-finder.all.js: Darin ist alles.',
    ),
  data: ({ from, published, confirmed, source }) =>
    say(
      `Die Liste ist vom ${germanDate(published)}${confirmed === null ? '' : `, bestätigt am ${germanDate(confirmed)}`}. Sie kommt ${from === '' ? 'mit dem Finder' : `aus ${from}`}. Quelle: ${source}`,
    ),
  'data-old': ({ since }) =>
    say(
      `Die Liste ist älter als ein Jahr (${germanDate(since)}). Jede Karte sagt das dazu.`,
      'Sehen Sie bei der Quelle nach einer neuen Liste. Laden Sie dann das neue Paket, oder ändern Sie Ihre eigene Datei.',
    ),
  'data-unreachable': ({ address, reason }) =>
    say(
      `Die Liste aus src kommt nicht an: ${address} (${reason}).`,
      'Öffnen Sie die Adresse im Browser. Liegt sie auf einem anderen Server, muss dieser „Access-Control-Allow-Origin: *“ senden.',
    ),
  'data-problems': ({ from, german }) =>
    say(
      `Die Liste ${from} hat Fehler und wird nicht verwendet: ${german}`,
      'Berichtigen Sie die Datei. „npm run data:check DATEI“ nennt auch die Zeilen.',
    ),
  'notice-missing': ({ address, reason }) =>
    say(
      `Der Aushang lässt sich nicht drucken, notice.js kommt nicht an: ${address} (${reason}).`,
      'Laden Sie notice.js aus demselben Paket neben das Skript, oder nennen Sie die Adresse: <kobb-finder notice-src="/notice.js">.',
    ),
  'file-of-other-version': ({ address, version, running }) =>
    say(
      `Die Datei ${address} ist von Fassung ${version}, das Skript von Fassung ${running}.`,
      'Laden Sie alle Dateien aus demselben Paket hoch.',
    ),
} satisfies Partial<DoctorWords>;

/** For the webmaster, in German. */
export const germanWords: DoctorWords = { ...scriptWords, ...placeWords, ...lookWords, ...dataWords };
