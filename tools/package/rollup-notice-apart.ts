import type { Plugin } from 'rollup';

/** What is fetched when someone presses "print": the others need not carry it. */
const noticeModule = '/notice/print-notice.ts';

/** Leaves the notice to a file of its own, `notice.js`, beside the script that asks for it. */
export function rollupNoticeApart(): Plugin {
  return {
    name: 'notice-apart',
    resolveDynamicImport: (specifier) =>
      typeof specifier === 'string' && specifier.endsWith(noticeModule)
        ? { id: './notice.js', external: true }
        : null,
  };
}

/**
 * For classic scripts: a module knows where it came from, but a classic script from another server is told so by no
 * browser unless it asks while it runs for the first time.
 */
export function rollupBesideScript(): Plugin {
  return {
    name: 'beside-script',
    intro: 'const scriptAddress = document.currentScript?.src ?? document.baseURI;',
    renderDynamicImport: () => ({ left: 'import(new URL(', right: ', scriptAddress))' }),
  };
}
