import type * as Notice from '../notice/print-notice.ts';

/** Thrown where `notice.js` cannot be had, with a sentence for developers. */
export class NoticeMissing extends Error {}

/**
 * The address that `notice-src` names, on the page's own origin. A script runs with all the rights of the page: an
 * attribute that somebody slipped in must not fetch one from elsewhere, nor from `data:` or `blob:`. Throws
 * `NoticeMissing` for any other.
 */
function ownAddress(noticeSrc: string): string {
  const url = URL.canParse(noticeSrc, document.baseURI) ? new URL(noticeSrc, document.baseURI) : null;
  if (!url?.protocol.startsWith('http') || url.origin !== window.origin)
    throw new NoticeMissing(
      `notice-src "${noticeSrc}" cannot be used: it is no address on the page's own origin, ${window.origin}.`,
    );
  return url.href;
}

/**
 * The code of the sheet, from the address `noticeSrc`, or from beside the finder's script for `null`: few print, and
 * only they load it. Throws `NoticeMissing`, which says which address was tried.
 */
export async function loadNotice(noticeSrc: string | null): Promise<typeof Notice> {
  const address = noticeSrc && ownAddress(noticeSrc);
  try {
    if (!address) return await import('../notice/print-notice.ts');
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ address)) as typeof Notice;
  } catch (error) {
    throw new NoticeMissing(
      // Not every engine names it in what it throws.
      `notice.js cannot be loaded from ${address ?? new URL('notice.js', import.meta.url).href}: ${String(error)} ` +
        'Put it there, or name its address in the attribute notice-src.',
    );
  }
}
