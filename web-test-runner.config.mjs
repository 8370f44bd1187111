// For editors and `npx wtr --files …`; `npm test` uses the same settings (scripts/browser-tests.ts).
import { browserTestConfig } from './scripts/browser-tests.ts';
import { chromiumLauncher } from './scripts/engines/chromium-launcher.ts';

export default browserTestConfig(['test/**/!(*.node).test.ts'], await chromiumLauncher());
