/** What the press release says of one contact area: names in its own words, numbers in E.164, hours as `Monday 10:00-12:00`. */
export interface PressArea {
  readonly name: string;
  readonly districts: readonly string[];
  readonly officers: readonly { readonly name: string; readonly telephones: readonly string[] }[];
  readonly telephone: string;
  readonly streetAddress: string;
  readonly postalCode: string;
  readonly hours: readonly string[];
  readonly byAppointment: boolean;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `3:30` and `p.m.` make `15:30`; twelve is noon, whichever half of the day is written behind it. */
function wallTime(time: string, half: string): string {
  const [hour = '', minute = '00'] = time.split(':');
  const hours = Number(hour) + (half.startsWith('p') && hour !== '12' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function readHours(text: string): string[] {
  const spans = /([A-Z][a-z]+) \(([\d:]+) ?([ap]\.?m\.?)? ?- ?([\d:]+) ?([ap]\.?m\.?)\)/g;
  return [...text.matchAll(spans)].map(([, day = '', from = '', fromHalf, to = '', toHalf = '']) => {
    const dayOfWeek = days.find((name) => name.startsWith(day.slice(0, 3))) ?? day;
    return `${dayOfWeek} ${wallTime(from, fromHalf ?? toHalf)}-${wallTime(to, toHalf)}`;
  });
}

/** Numbers with the family name in brackets behind them, if there is one. */
function readTelephones(text: string): { number: string; owner: string }[] {
  return [...text.matchAll(/(\+49 [\d ]+\d)(?: \((\w+)\))?/g)].map(([, number = '', owner = '']) => ({
    number: number.replaceAll(' ', ''),
    owner,
  }));
}

function readArea(block: string): PressArea {
  const [name = '', ...lines] = block.trim().split('\n');
  const after = (start: RegExp): string[] =>
    lines.flatMap((line) => (start.test(line) ? [line.replace(start, '').trim()] : []));
  const only = (start: RegExp): string => after(start).join('\n');
  const [postalCode = '', street = ''] = only(/^Office:/).split(' Jena, ');
  const [office, ...mobiles] = readTelephones(only(/^(Phone|Telephone):/));
  return {
    name,
    districts: only(/^Area of responsibility:/).split(', '),
    officers: after(/^Contact area officer/).map((officer) => ({
      name: officer,
      // A mobile number without a name in an area of one officer is that officer's.
      telephones: mobiles.filter(({ owner }) => officer.endsWith(owner)).map(({ number }) => number),
    })),
    telephone: office?.number ?? '',
    streetAddress: street.replace('Str.', 'Straße'),
    postalCode,
    hours: readHours(only(/^Office hours:/)),
    byAppointment: only(/^Office hours:/).includes('by telephone appointment'),
  };
}

/** Reads the list at the end of the English press release. */
export function readPressRelease(text: string): readonly PressArea[] {
  const [, list = ''] = text.split('Contact area officers Jena police\n');
  return list
    .split(/^Jena - /m)
    .filter((block) => block.trim())
    .map(readArea);
}
