import type { Plugin } from 'rollup';

/** What few need: the sheet, when someone presses "print", and the doctor, when the page's address asks for it. */
const apart: Readonly<Record<string, string>> = {
  '/notice/print-notice.ts': './notice.js',
  '/doctor/doctor.ts': './doctor.js',
};

/** The module whose import has the code of a language in its address. */
export const languageLoader = '/i18n/load-language.ts';

/**
 * Leaves what few need to files of their own beside the script that asks for them: the notice to `notice.js`, the
 * doctor to `doctor.js`, and each language that is not bundled to `lang/<code>.js`.
 */
export function rollupApart(): Plugin {
  return {
    name: 'apart',
    resolveDynamicImport: (specifier, importer) => {
      if (importer.endsWith(languageLoader)) return '`./lang/${code}.js`';
      if (typeof specifier !== 'string') return null;
      const [, id] = Object.entries(apart).find(([end]) => specifier.endsWith(end)) ?? [];
      return id === undefined ? null : { id, external: true };
    },
  };
}

/**
 * For classic scripts: a module knows where it came from, but a classic script from another server is told so by no
 * browser unless it asks while it runs for the first time.
 */
export function rollupBesideScript(): Plugin {
  return {
    name: 'beside-script',
    // That of a script that stands in the page itself is empty.
    intro: 'const scriptAddress = document.currentScript?.src || document.baseURI;',
    renderDynamicImport: () => ({ left: 'import(new URL(', right: ', scriptAddress))' }),
    resolveImportMeta: (property) => (property === 'url' ? 'scriptAddress' : null),
  };
}
