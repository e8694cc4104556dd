import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** No network, no frames, no inline code: what an extension page may load is what the package holds. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

const officialHosts = ['https://*.21wecan.com/*'];
/** `--mode demo` also works on the practice portal of this machine; nothing else differs from production. */
const demoHosts = ['http://127.0.0.1/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  vite: ({ command }) => {
    // Whatever a build's mode is called, it is built as for production: WXT would take the mode's name.
    if (command === 'build') process.env.NODE_ENV = 'production';
    // Chromium 108: the oldest that the Chinese Chromium-based browsers still ship, without a side panel.
    return { plugins: [preact()], build: { target: ['chrome108', 'firefox142'] } };
  },
  manifest: ({ browser, manifestVersion, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    action: { default_title: '__MSG_actionTitle__' },
    // scripting: what writes comes into a page with the first write, and only on the official hosts.
    permissions: browser === 'chrome' ? ['storage', 'scripting', 'sidePanel'] : ['storage', 'scripting'],
    host_permissions: mode === 'demo' ? [...officialHosts, ...demoHosts] : officialHosts,
    content_security_policy: manifestVersion === 3 ? { extension_pages: pagePolicy } : pagePolicy,
    ...(browser === 'chrome' && { minimum_chrome_version: '108' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'baokao@baokao.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
