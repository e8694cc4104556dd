/** Playwright's global set-up: whatever the end-to-end tests need is built once. */
import { buildPortal } from '../../../lib/portal/node/build-portal.ts';
import { buildExtension } from './build.ts';

export default async function beforeAll(): Promise<void> {
  buildExtension('production');
  buildExtension('demo');
  await buildPortal();
}
