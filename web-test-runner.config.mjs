// For editors and `npx wtr --files …`; `npm test` uses the same settings (tools/testing/browser-tests.ts).
import { browserTestConfig } from './tools/testing/browser-tests.ts';
import { chromiumLauncher } from './tools/engines/chromium-launcher.ts';

export default browserTestConfig(['test/**/!(*.node).test.ts'], await chromiumLauncher());
