/** Red, green, blue and opacity, each from 0 to 1. */
type Rgba = readonly [number, number, number, number];

/** Any colour of CSS as the browser draws it; `null` where it is none. */
function drawn(colour: string): Rgba | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context || !CSS.supports('color', colour)) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255, alpha / 255];
}

/** One colour as it is seen over another that nothing shines through. */
function over([red, green, blue, alpha]: Rgba, [r, g, b]: Rgba): Rgba {
  const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
  return [mix(red, r), mix(green, g), mix(blue, b), 1];
}

/** The relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast ratio of `colour` on a ground, from 1 to 21 with one decimal; `null` where either is no colour. */
export function ratioOn(colour: string, ground: string): number | null {
  const [above, below] = [drawn(colour), drawn(ground)];
  if (!above || !below) return null;
  const solid = over(below, [1, 1, 1, 1]);
  const [lighter = 0, darker = 0] = [luminance(over(above, solid)), luminance(solid)].sort((a, b) => b - a);
  return Math.round(((lighter + 0.05) / (darker + 0.05)) * 10) / 10;
}

/** The nearest ground behind an element within a shadow root that nothing shines through; white where there is none. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (drawn(backgroundColor)?.[3] === 1) return backgroundColor;
  }
  return '#fff';
}
