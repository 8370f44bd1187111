// Runs in Chromium 109: writes onto the page which words of the finder have less than 7:1, before and after a choice.
const finder = document.querySelector('kobb-finder');
const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const part = (value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (colour) => {
  const [red, green, blue] = numbers(colour).map(part);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const groundOf = (element) => {
  const { backgroundColor } = getComputedStyle(element);
  return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
};
const isWritten = (element) =>
  element.getClientRects().length > 0 &&
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim());
const paleWords = () =>
  [...finder.shadowRoot.querySelectorAll('.root *:not(.spoken, svg, svg *)')]
    .filter(isWritten)
    .flatMap((element) => {
      const [low, high] = [getComputedStyle(element).color, groundOf(element)]
        .map(luminance)
        .sort((a, b) => a - b);
      const ratio = (high + 0.05) / (low + 0.05);
      return ratio < 7 ? [`${element.textContent.trim()}: ${ratio.toFixed(1)}`] : [];
    });

const input = finder.shadowRoot.querySelector('input');
input.value = 'winzerla';
input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
await finder.updateComplete;
const press = async (key) => {
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  await finder.updateComplete;
};
await press('ArrowDown');
const inList = paleWords();
const active = finder.shadowRoot.querySelector('[aria-selected=true]');
const outline = active && getComputedStyle(active).outlineStyle;
await press('Enter');
const found = finder.shadowRoot.querySelector('[part~=heading]')?.textContent.trim();
const knowsMixing = CSS.supports('color', 'color-mix(in srgb, red, blue)');
document.body.append(
  Object.assign(document.createElement('output'), {
    textContent: JSON.stringify({ knowsMixing, outline, found, pale: [...inList, ...paleWords()] }),
  }),
);
