import type { WebDriverSession } from './webdriver-session.ts';

/** Everything that has a box, shadow roots and all. */
const findElements = `
const found = [];
const collect = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.checkVisibility()) found.push(element);
    if (element.shadowRoot) collect(element.shadowRoot);
  }
};
collect(document.body);
return found;`;

const saysNothing: ReadonlySet<string> = new Set(['', 'generic', 'none', 'presentation']);

/** Of what assistive technology is told, WebDriver has no word for these. */
const unknown = ['description', 'expanded', 'level', 'selected'];

/**
 * What the browser tells assistive technology of the page, as far as WebDriver does: one node with all others as its
 * children, each with `role` and `name`. `unknown` names what is left out.
 */
export async function webDriverAccessibilityTree(session: WebDriverSession): Promise<unknown> {
  const elements = (await session.run(findElements)) as Readonly<Record<string, string>>[];
  const children: { role: string; name: string }[] = [];
  for (const element of elements) {
    const address = `element/${String(Object.values(element)[0])}`;
    const role = String(await session.send(`${address}/computedrole`));
    if (saysNothing.has(role)) continue;
    children.push({ role, name: String(await session.send(`${address}/computedlabel`)) });
  }
  return { role: 'document', name: '', unknown, children };
}
