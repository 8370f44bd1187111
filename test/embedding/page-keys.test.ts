import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { activeOf, fieldOf, isListShown } from '../fixtures/finder.ts';
import { finderTag, load, mountMusterstadtIn } from '../fixtures/page-with-library.ts';
import { press, type } from '../fixtures/person.ts';
import { until } from '../fixtures/until.ts';

describe('the page’s own modal', () => {
  it('K10 K6 of Bootstrap: Escape closes the list alone, and then the modal', async () => {
    interface Modal {
      show(): void;
      dispose(): void;
    }
    const bootstrap = await load<{ Modal: new (element: Element) => Modal }>(
      'bootstrap/dist/js/bootstrap.bundle.js',
      'bootstrap',
    );
    const finder = await mountMusterstadtIn(
      `<div class="modal" tabindex="-1"><div class="modal-dialog"><div class="modal-content">${finderTag}</div></div></div>`,
    );
    const element = finder.closest<HTMLElement>('.modal')!;
    const modal = new bootstrap.Modal(element);
    const shown = new Promise((resolve) => {
      element.addEventListener('shown.bs.modal', resolve, { once: true });
    });
    modal.show();
    await shown;
    await type(finder, 'dorf');
    await press(finder, 'Escape');
    expect([isListShown(finder), element.classList.contains('show')]).to.deep.equal([false, true]);
    await press(finder, 'Escape');
    await until(() => !element.classList.contains('show'), 'the modal stays');
    modal.dispose();
    document.querySelector('.modal-backdrop')?.remove();
  });

  it('K10 K6 of Foundation: Escape closes the list alone, and then the modal', async () => {
    interface Reveal {
      open(): void;
      destroy(): void;
    }
    await load('jquery/dist/jquery.js', 'jQuery');
    const foundation = await load<{ Reveal: new (element: unknown) => Reveal }>(
      'foundation-sites/dist/js/foundation.js',
      'Foundation',
    );
    const { jQuery } = globalThis as unknown as { jQuery: (element: Element) => unknown };
    const finder = await mountMusterstadtIn(`<div class="reveal" id="modal">${finderTag}</div>`);
    const element = finder.closest<HTMLElement>('.reveal')!;
    element.style.display = 'none';
    const isOpen = (): boolean => element.getClientRects().length > 0;
    const modal = new foundation.Reveal(jQuery(element));
    modal.open();
    await until(isOpen, 'the modal does not open');
    await type(finder, 'dorf');
    await press(finder, 'Escape');
    expect([isListShown(finder), isOpen()]).to.deep.equal([false, true]);
    await press(finder, 'Escape');
    await until(() => !isOpen(), 'the modal stays');
    modal.destroy();
  });
});

describe('the page’s carousel', () => {
  it('K10 of Swiper is not turned by keys in the field', async () => {
    interface Swiper {
      readonly activeIndex: number;
      destroy(): void;
    }
    const Carousel = await load<new (element: Element, options: object) => Swiper>(
      'swiper/swiper-bundle.js',
      'Swiper',
    );
    const finder = await mountMusterstadtIn(
      `<div class="swiper" style="width: 300px; height: 40px; overflow: hidden"><div class="swiper-wrapper" style="display: flex">${'<div class="swiper-slide" style="flex: none; width: 300px">1</div>'.repeat(4)}</div></div>${finderTag}`,
    );
    const swiper = new Carousel(document.querySelector('.swiper')!, {
      keyboard: { enabled: true, onlyInViewport: false },
      speed: 0,
      initialSlide: 1,
    });
    await type(finder, 'dorf');
    await press(finder, 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'PageDown');
    expect([swiper.activeIndex, activeOf(finder)]).to.deep.equal([1, 'Neudorf']);
    fieldOf(finder).blur();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => swiper.activeIndex === 2, 'the carousel hears of no key at all');
    swiper.destroy();
  });

  it('K10 of Bootstrap is not turned by keys in a field on it', async () => {
    interface Carousel {
      dispose(): void;
    }
    const bootstrap = await load<{ Carousel: new (element: Element, options: object) => Carousel }>(
      'bootstrap/dist/js/bootstrap.bundle.js',
      'bootstrap',
    );
    const finder = await mountMusterstadtIn(
      `<div class="carousel" id="c"><div class="carousel-inner"><div class="carousel-item active">${finderTag}</div><div class="carousel-item">2</div></div></div>`,
    );
    const element = finder.closest('.carousel')!;
    const slides: Event[] = [];
    element.addEventListener('slide.bs.carousel', (event) => slides.push(event));
    const carousel = new bootstrap.Carousel(element, { keyboard: true, ride: false });
    await type(finder, 'dorf');
    await press(finder, 'ArrowLeft', 'ArrowRight');
    expect(slides).to.deep.equal([]);
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    expect(slides).to.have.lengthOf(1);
    carousel.dispose();
  });
});
