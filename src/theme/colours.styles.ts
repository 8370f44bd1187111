import { css, type CSSResult } from 'lit';

/**
 * The finder's colours, by custom properties of its own: `surface` with `text`, `muted` and `line` on it; `ink`, the accent
 * as words and lines; `filled`, the accent as a ground, with `on-filled`; `tint` and `caution`, grounds of `text`.
 *
 * A colour that is written on another never stands by itself: it is worked out from both (docs/decisions/0013). The
 * accent comes as the page wrote it only where nothing has to be read: `brand`.
 */
export const colourStyles: CSSResult = css`
  /* Every engine has these, and forced colours are these: pairs that the person or the system has matched. */
  .root {
    --finder-surface: Canvas;
    --finder-text: CanvasText;
    --finder-muted: CanvasText;
    --finder-line: CanvasText;
    --finder-ink: CanvasText;
    --finder-filled: CanvasText;
    --finder-on-filled: Canvas;
    --finder-brand: var(--kobb-accent, CanvasText);
    --finder-tint: Canvas;
    --finder-on-tint: CanvasText;
    --finder-active: Canvas;
    --finder-on-active: CanvasText;
    --finder-caution: Canvas;
    --finder-on-caution: CanvasText;
    --finder-alarm: #b00020;
    --finder-on-alarm: #fff;
    --finder-alarm-edge: CanvasText;
    --finder-error: CanvasText;
    /* The contrast ratio of WCAG's level AAA is 7; beyond it, colours may be rounded. */
    --finder-ratio: 7.1;
    /* How much of the text is in quiet text, and in lines that only part. */
    --finder-quiet: 80%;
    --finder-faint: 18%;
    /* How much yellow is in the ground of a word of caution. */
    --finder-yellow: 18%;
    /* What fills buttons: the accent as the page wrote it, or as words have it. */
    --finder-filling: var(--finder-brand);
  }
  @media (prefers-contrast: more) {
    .root {
      --finder-ratio: 12.1;
      --finder-quiet: 100%;
      --finder-faint: 100%;
      --finder-yellow: 9%;
      --finder-alarm: #6b0014;
      --finder-filling: var(--finder-ink);
    }
  }
  @media (forced-colors: active) {
    .root {
      --finder-brand: CanvasText;
      --finder-alarm: Canvas;
      --finder-on-alarm: CanvasText;
      /* Not Highlight: what Firefox puts on it for those who chose no colours of their own has 2.9:1. */
      --finder-active: CanvasText;
      --finder-on-active: Canvas;
    }
  }
  @media (forced-colors: none) {
    @supports (color: color(from currentcolor srgb-linear r g b)) {
      /* Dark Reader, whose style elements stand before the root, cannot read the formulas and would recolour halves of pairs. */
      .root:where(:not(.darkreader ~ *)) {
        /*
         * Formulas for color(from …). The luminance is WCAG's. "meet" holds for ink that is mixed in equal parts with a black
         * whose opacity is the luminance of the ground: alpha tells the two apart again. It gives the ink, less 2 where it has
         * to become lighter, with an opacity that says how much of it may stay; "bring" mixes the rest with black or white.
         */
        --finder-luminance: (0.2126 * r + 0.7152 * g + 0.0722 * b);
        --finder-ground: (2 * alpha - 0.95);
        /* 0, black, on grounds on which that is easier to read, else 1, white. */
        --finder-end: clamp(0, (1.1791 - 2 * alpha) * 1e5, 1);
        --finder-stay: calc(
          max(
              0,
              var(--finder-ground) / var(--finder-ratio) - 0.05,
              var(--finder-end) * (1.05 - var(--finder-ground) * var(--finder-ratio))
            ) /
            max(
              1e-4,
              var(--finder-end) - 2 * alpha * var(--finder-luminance),
              2 * alpha * var(--finder-luminance) - var(--finder-end)
            )
        );
        --finder-meet: calc(2 * alpha * r - 2 * var(--finder-end)) calc(2 * alpha * g - 2 * var(--finder-end))
          calc(2 * alpha * b - 2 * var(--finder-end)) / min(1, var(--finder-stay));
        --finder-side: clamp(0, (r + g + b) * -1e5, 1);
        --finder-bring: calc((r + var(--finder-side)) * alpha + var(--finder-side))
          calc((g + var(--finder-side)) * alpha + var(--finder-side))
          calc((b + var(--finder-side)) * alpha + var(--finder-side)) / 1;
        --finder-opaque: r g b / 1;
        --finder-shade: 0 0 0 / calc(var(--finder-luminance));

        /* Where the page's surface lets everything through, the browser's own is behind it. */
        --finder-surface: color(
          from color-mix(in srgb-linear, var(--kobb-surface, Canvas) 99.99%, Canvas) srgb var(--finder-opaque)
        );
        --finder-on-surface: color(from var(--finder-surface) srgb-linear var(--finder-shade));
        --finder-words: color(from var(--kobb-text, CanvasText) srgb var(--finder-opaque));
        --finder-text: color(
          from
            color(
              from color-mix(in srgb-linear, var(--finder-words), var(--finder-on-surface)) srgb-linear
                var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-muted: color(
          from
            color(
              from
                color-mix(
                  in srgb-linear,
                  color-mix(in srgb, var(--finder-words) var(--finder-quiet), var(--finder-surface)),
                  var(--finder-on-surface)
                )
                srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-line: color-mix(in srgb, currentcolor var(--finder-faint), transparent);
        --finder-brand: var(--kobb-accent, color-mix(in srgb, #1b7fb0 55%, CanvasText));
        --finder-ink: color(
          from
            color(
              from
                color-mix(
                  in srgb-linear,
                  color(from var(--finder-brand) srgb var(--finder-opaque)),
                  var(--finder-on-surface)
                )
                srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-filling-opaque: color(from var(--finder-filling) srgb var(--finder-opaque));
        --finder-on-filled: color(
          from
            color(
              from
                color-mix(
                  in srgb-linear,
                  color(from var(--kobb-on-accent, var(--finder-surface)) srgb var(--finder-opaque)),
                  color(from var(--finder-filling-opaque) srgb-linear var(--finder-shade))
                )
                srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        /* No colour at all where the page's "--kobb-on-accent" is none, so that both fall together. */
        --finder-filled: color-mix(in srgb, var(--finder-filling-opaque), var(--finder-on-filled) 0%);
        --finder-tint: color-mix(in srgb, var(--finder-brand) 9%, var(--finder-surface));
        --finder-on-tint: color(
          from
            color(
              from
                color-mix(
                  in srgb-linear,
                  var(--finder-words),
                  color(from var(--finder-tint) srgb-linear var(--finder-shade))
                )
                srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-active: var(--finder-tint);
        --finder-on-active: var(--finder-on-tint);
        --finder-caution: color-mix(in srgb, #f5b800 var(--finder-yellow), var(--finder-surface));
        --finder-on-caution: color(
          from
            color(
              from
                color-mix(
                  in srgb-linear,
                  var(--finder-words),
                  color(from var(--finder-caution) srgb-linear var(--finder-shade))
                )
                srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-error: color(
          from
            color(
              from color-mix(in srgb-linear, #c00020, var(--finder-on-surface)) srgb-linear var(--finder-meet)
            )
            srgb-linear var(--finder-bring)
        );
        --finder-alarm-edge: var(--finder-error);
      }
    }
  }
`;
