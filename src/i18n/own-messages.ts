import type { Warner } from '../warner.ts';
import type { Messages } from './messages.ts';

type Words = Record<string, unknown>;
type Sentence = (...given: unknown[]) => unknown;

/** More names than these say nothing more on the console. */
const namesToTell = 5;

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length >= 0;
  } catch {
    return false;
  }
}

/** The page's own function, in whose place the finder's stands whenever it throws or answers anything but a text. */
function guarded(name: string, own: Sentence, given: Sentence, warner: Warner): Sentence {
  return (...about) => {
    try {
      const sentence = own(...about);
      if (typeof sentence === 'string') return sentence;
    } catch {
      // Told below.
    }
    warner.warnOfUnusable('messages', name);
    return given(...about);
  };
}

/** The page's word in place of the given one; nothing where it cannot stand there. */
function ownWord(name: string, own: unknown, given: unknown, warner: Warner): unknown {
  if (typeof own === 'function' && typeof given === 'function')
    return guarded(name, own as Sentence, given as Sentence, warner);
  if (typeof own !== 'string' || typeof given !== 'string') return undefined;
  if (name === 'locale') return isLocale(own) ? own : undefined;
  if (name === 'dir') return own === 'ltr' || own === 'rtl' ? own : undefined;
  return own;
}

/** The messages with a page's own words among them, which may be anything. What cannot be used is named on the console. */
export function withOwnMessages(messages: Messages, own: unknown, warner: Warner): Messages {
  const mixed: Words = { ...messages };
  const unusable: string[] = [];
  try {
    if (typeof own !== 'object' || own === null) throw new TypeError('no object');
    for (const [name, word] of Object.entries(own)) {
      const used = ownWord(name, word, mixed[name], warner);
      if (used === undefined) unusable.push(name);
      else mixed[name] = used;
    }
  } catch {
    warner.warnOfUnusable('messages', own);
    return messages;
  }
  for (const name of unusable.slice(0, namesToTell)) warner.warnOfUnusable('messages', name);
  return mixed as unknown as Messages;
}
