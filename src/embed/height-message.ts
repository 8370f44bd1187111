/** What the page of a frame tells the page around it: how many CSS pixels high its content is. */
export interface HeightMessage {
  readonly type: 'kobb-finder-height';
  readonly height: number;
}

/** More than any card is high: what comes from a frame is not to push the page away. */
const mostPixels = 10_000;

/** Whether something is such a message, and its height one that a frame may have. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = Object(data) as Partial<HeightMessage>;
  return type === 'kobb-finder-height' && typeof height === 'number' && height > 0 && height <= mostPixels;
}
