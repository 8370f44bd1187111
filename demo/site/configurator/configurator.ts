import { contrastOf } from './contrast.ts';
import { attributesOf, parametersOf, propertiesOf, settingsFrom, type Settings } from './settings.ts';
import { snippetFor, type SnippetData } from './snippet.ts';

/** What the page says while it is used. `{ratio}` stands for a contrast ratio. */
interface ConfiguratorWords {
  readonly copied: string;
  readonly notCopied: string;
  readonly contrastGood: string;
  readonly contrastMended: string;
}

type PageData = SnippetData & { readonly words: ConfiguratorWords; readonly root: string };

function there<Type>(found: Type | null): Type {
  if (found === null) throw new TypeError('The page is not that of the configurator.');
  return found;
}

const form = there(document.querySelector('form'));
const preview = there(document.querySelector('iframe'));
const code = there(document.querySelector('#code'));
const contrast = there(document.querySelector('#contrast'));
const outcome = there(document.querySelector('#outcome'));
const data = JSON.parse(there(document.querySelector('#data')).textContent) as PageData;
const site = new URL(data.root, location.href).href;

/** What the form says; a colour counts only where its box is ticked. */
function readForm(): Settings {
  const fields = new FormData(form);
  const parameters = new URLSearchParams();
  for (const [name, value] of fields) if (typeof value === 'string') parameters.set(name, value);
  for (const name of ['accent', 'surface', 'text']) {
    if (!fields.has(`own-${name}`)) parameters.delete(name);
  }
  for (const { name, checked } of form.querySelectorAll<HTMLInputElement>('[type="checkbox"]'))
    parameters.set(name, String(checked));
  return settingsFrom(parameters);
}

function writeForm(settings: Settings): void {
  for (const [name, value] of Object.entries(settings)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value === true;
    else if (field instanceof RadioNodeList) field.value = String(value);
    else if (value !== '' && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) {
      field.value = String(value);
      const own = form.elements.namedItem(`own-${name}`);
      if (own instanceof HTMLInputElement) own.checked = true;
    }
  }
}

function judge({ accent, surface, text }: Settings): string {
  const ground = surface || '#ffffff';
  const written = [accent, text].filter(Boolean);
  if (written.length === 0 && !surface) return '';
  const least = Math.min(
    ...[...written, ...(text ? [] : ['#000000'])].map((colour) => contrastOf(colour, ground)),
  );
  const sentence = least >= 7 ? data.words.contrastGood : data.words.contrastMended;
  return sentence.replace(
    '{ratio}',
    least.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }),
  );
}

/** Sets up the finder of the preview, which is a page of the same site. */
function show(settings: Settings): void {
  const page = preview.contentDocument;
  const old = page?.querySelector('kobb-finder');
  if (!page || !old) return;
  const host = form.elements.namedItem('host');
  page.documentElement.className = host instanceof RadioNodeList ? host.value : '';
  const finder = page.createElement('kobb-finder');
  for (const [name, value] of attributesOf(settings, data.languages)) finder.setAttribute(name, value);
  for (const [name, value] of propertiesOf(settings)) finder.style.setProperty(name, value);
  old.replaceWith(finder);
}

function update(): void {
  const settings = readForm();
  const query = parametersOf(settings).toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  code.textContent = snippetFor(settings, data, site);
  contrast.textContent = judge(settings);
  outcome.textContent = '';
  show(settings);
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    outcome.textContent = data.words.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    outcome.textContent = data.words.notCopied;
  }
}

writeForm(settingsFrom(new URLSearchParams(location.search)));
// Whoever picks a colour wants it.
form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'color') return;
  const own = form.elements.namedItem(`own-${target.name}`);
  if (own instanceof HTMLInputElement) own.checked = true;
});
form.addEventListener('input', update);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
preview.addEventListener('load', update);
there(document.querySelector('#copy')).addEventListener('click', () => void copy());
update();
