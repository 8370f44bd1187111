import type { Browser } from 'puppeteer-core';
import { runInFirefox } from './firefox-system.ts';

/** Runs where the page lives, since only there the tree is complete as soon as a frame has been drawn. */
const readTree = `
const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
const { STATE_EXPANDED, STATE_SELECTED, STATE_FOCUSED } = Ci.nsIAccessibleStates;
const read = (node) => {
  const states = {}, level = {};
  node.getState(states, {});
  node.groupPosition(level, {}, {});
  const is = (state) => (states.value & state) !== 0;
  return {
    role: node.computedARIARole,
    name: node.name ?? '',
    description: node.description ?? '',
    value: node.value,
    expanded: is(STATE_EXPANDED),
    selected: is(STATE_SELECTED),
    focused: is(STATE_FOCUSED),
    level: level.value,
    children: Array.from({ length: node.childCount }, (_, index) => read(node.getChildAt(index))),
  };
};
content.requestAnimationFrame(() => content.requestAnimationFrame(() => {
  sendAsyncMessage('accessibility-tree', read(service.getAccessibleFor(content.document)));
}));`;

/** What Firefox tells assistive technology of the page, as a tree of nodes with `role`, `name` and so on. */
export function firefoxAccessibilityTree(browser: Browser): Promise<unknown> {
  const script = `data:text/javascript;charset=utf-8,${encodeURIComponent(readTree)}`;
  return runInFirefox(
    browser,
    `const { messageManager } = gBrowser.selectedBrowser;
    return new Promise((resolve) => {
      messageManager.addMessageListener('accessibility-tree', function listener({ data }) {
        messageManager.removeMessageListener('accessibility-tree', listener);
        resolve(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    });`,
  );
}
