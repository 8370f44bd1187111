import type { LanguageChangeEvent } from '../events.ts';
import { applySettings, speak } from './embed-settings.ts';
import type { HeightMessage } from './height-message.ts';

/** Tells the page around the frame the height whenever it changes. It is no secret: any page may show the frame. */
function tellHeight(content: Element): void {
  let told = 0;
  new ResizeObserver(() => {
    const below = parseFloat(getComputedStyle(document.body).marginBottom);
    const height = Math.ceil(content.getBoundingClientRect().bottom + scrollY + below);
    if (height === told) return;
    told = height;
    const message: HeightMessage = { type: 'kobb-finder-height', height };
    parent.postMessage(message, '*');
  }).observe(content);
}

const finder = document.querySelector<HTMLElement>('kobb-finder');
const content = document.querySelector('main');
if (finder) applySettings(new URLSearchParams(location.search), finder);
finder?.addEventListener('language-change', ({ language }: LanguageChangeEvent) => {
  speak(language);
});
if (content && parent !== window) tellHeight(content);
