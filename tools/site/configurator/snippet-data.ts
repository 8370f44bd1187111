import type { SnippetData } from '../../../demo/site/configurator/snippet.ts';
import { languageCodes, type BundledLanguage } from '../../../src/i18n/languages.ts';
import { integrityOf } from '../../release/integrity.ts';
import type { Files } from '../files.ts';
import { listContext } from '../list/list-context.ts';
import { districtFragment, listFragment } from '../list/list-fragment.ts';
import { configuratorWords } from './configurator-languages.ts';

const languages: readonly BundledLanguage[] = ['de', 'en'];

/** What the configurator knows of the finder's files and of the list. */
export function snippetData(version: string, files: Files, now: Date): SnippetData {
  const contexts = languages.map((language) => listContext(language, now));
  return {
    version,
    languages: languageCodes,
    integrity: Object.fromEntries([...files].map(([name, content]) => [name, integrityOf(content)])),
    lists: Object.fromEntries(
      contexts.map((context) => [
        context.language,
        {
          all: listFragment(context),
          byDistrict: Object.fromEntries(
            context.directory.districts.map(({ id, area }) => [id, districtFragment(area, context)]),
          ),
        },
      ]),
    ),
    titles: Object.fromEntries(
      contexts.map(({ language, directory }) => [
        language,
        configuratorWords[language].title(directory.city.name),
      ]),
    ),
  };
}
