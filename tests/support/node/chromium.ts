/** Finds a Chromium on this machine, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** What every start here needs: no sandbox for root in a container, and no calls home. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Google's own Chrome is not among them: it no longer loads unpacked extensions from the command line. */
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const debianPackages = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

/** Path of a Chromium that can load extensions, or null: CHROME_PATH, then the system's, then Playwright's own. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : null;
  return [...systemPaths, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

// biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are dpkg's own
const debianStatus = '${Package} ${db:Status-Status}\n';

/** Debian splits the interface languages and the Chinese fonts off: without them the panel speaks English and pages show boxes. */
function missingDebianPackages(): string[] {
  if (!canUseApt()) return [];
  const installed = spawnSync('dpkg-query', ['--show', '--showformat', debianStatus, ...debianPackages], {
    encoding: 'utf8',
  });
  return debianPackages.filter((name) => !installed.stdout.includes(`${name} installed`));
}

function installDebianPackages(names: string[]): boolean {
  console.error(`Installing ${names.join(', ')} …`);
  return run('apt-get', 'update', '-q') && run('apt-get', 'install', '-y', '-q', '--no-install-recommends', ...names);
}

function installPlaywrightChromium(): boolean {
  console.error('No Chromium found: downloading the one that Playwright keeps …');
  return run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
}

/**
 * Path of a Chromium, installed first where there is none: on Debian as root its packages, elsewhere Playwright's own download.
 * Ends the process with one sentence when neither works.
 */
export function ensureChromium(): string {
  const found = findChromium();
  const named = process.env.CHROME_PATH;
  if (named && !found) return giveUp(`CHROME_PATH names ${named}, where there is no file: set it to a Chromium, or unset it.`);
  const missing = named || (found && !systemPaths.includes(found)) ? [] : missingDebianPackages();
  if (missing.length > 0) installDebianPackages(missing);
  const present = findChromium();
  if (present) return present;
  installPlaywrightChromium();
  return (
    findChromium() ?? giveUp('No Chromium could be found or installed: install Chromium and set CHROME_PATH to its program.')
  );
}

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
