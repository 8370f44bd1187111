import { isHeightMessage } from './height-message.ts';

/**
 * For the page around frames with `embed.html`: gives each the height of its content. A message counts only if it comes
 * from the window of one of the page's frames and from the origin that this frame was sent to.
 */
function fitFrame({ data, source, origin }: MessageEvent): void {
  if (!isHeightMessage(data)) return;
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  if (frame && new URL(frame.src, document.baseURI).origin === origin) frame.height = String(data.height);
}

window.addEventListener('message', fitFrame);
