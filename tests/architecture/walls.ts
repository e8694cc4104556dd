/** The walls of the house: each is a named rule from the sources to the places that break it. */
import type { SourceFile } from './source-tree.ts';

export interface Wall {
  id: string;
  /** What to do instead: shown when the wall is broken. */
  instead: string;
  breaches: (files: readonly SourceFile[]) => string[];
}

const within = (path: string, ...rooms: string[]): boolean => rooms.some((room) => path === room || path.startsWith(`${room}/`));

/** `from` may import no `to`; `types` says whether a type-only import is let through. */
const noImport =
  (from: (path: string) => boolean, to: (target: string) => boolean, types = false) =>
  (files: readonly SourceFile[]): string[] =>
    files
      .filter(({ path }) => from(path))
      .flatMap(({ path, imports }) =>
        imports.filter((one) => to(one.target) && !(types && one.typeOnly)).map(({ target }) => `${path} imports ${target}`),
      );

const noName =
  (from: (path: string) => boolean, ...banned: string[]) =>
  (files: readonly SourceFile[]): string[] =>
    files
      .filter(({ path }) => from(path))
      .flatMap(({ path, names }) => banned.filter((name) => names.has(name)).map((name) => `${path} uses ${name}`));

const all =
  (...rules: Wall['breaches'][]): Wall['breaches'] =>
  (files) =>
    rules.flatMap((rule) => rule(files));

const ground = ['lib/civil-date.ts', 'lib/text.ts', 'lib/zod.ts'];
const pureRooms = [
  'lib/portal/core',
  'lib/assistant/forms',
  'lib/assistant/rules',
  'lib/assistant/deadlines',
  'lib/assistant/profile',
  'lib/exam',
];
const isPure = (path: string): boolean => within(path, ...pureRooms) || ground.includes(path);
const isWing =
  (wing: string) =>
  (path: string): boolean =>
    within(path, `lib/${wing}`, `components/${wing}`);
const pageElements = ['document', 'window', 'HTMLElement', 'MutationObserver', 'getComputedStyle'];
const isTable = (path: string): boolean => /\/(codes|texts)\/|glossary\.ts$/.test(path);

export const walls: Wall[] = [
  {
    id: 'floors: entrypoints → components → lib',
    instead: 'Move what is shared down a floor; nothing imports entrypoints.',
    breaches: all(
      noImport(
        () => true,
        (target) => within(target, 'entrypoints') && !target.endsWith('.css'),
      ),
      noImport(
        (path) => within(path, 'lib'),
        (target) => within(target, 'components'),
      ),
      noImport(
        () => true,
        (target) => within(target, 'tests'),
      ),
    ),
  },
  {
    id: 'the wings never touch',
    instead: 'Put what both need into lib/exam; only entrypoints/practice may know both.',
    breaches: all(
      noImport(isWing('assistant'), isWing('portal')),
      noImport(isWing('portal'), isWing('assistant')),
      noImport(
        (path) => within(path, 'components/kit'),
        (target) => isWing('portal')(target) || isWing('assistant')(target),
      ),
    ),
  },
  {
    id: 'both wings stand on lib/exam, lib/exam on the ground',
    instead: 'lib/exam knows facts only; the ground floor knows nothing above it.',
    breaches: all(
      noImport(
        (path) => within(path, 'lib/exam'),
        (target) => target.startsWith('lib/') && !within(target, 'lib/exam') && !ground.includes(target),
      ),
      noImport(
        (path) => /^lib\/[^/]+$/.test(path),
        (target) => /^lib\/.+\//.test(target),
      ),
    ),
  },
  {
    id: 'pure rooms',
    instead: 'Let now, ids and random numbers come in with the command; do the effect at the edge.',
    breaches: all(
      noName(
        isPure,
        ...pageElements,
        'fetch',
        'crypto',
        'Math.random',
        'performance',
        'setTimeout',
        'setInterval',
        'process',
        'globalThis',
        'indexedDB',
      ),
      noName((path) => path.startsWith('lib/') && isPure(path) && path !== 'lib/civil-date.ts', 'Date'),
      noImport(
        isPure,
        (target) => target.startsWith('node:') || ['hono', 'kysely', 'preact', 'idb', 'hash-wasm'].includes(target),
      ),
    ),
  },
  {
    id: "the host page's DOM is touched in lib/assistant/page only",
    instead: 'Ask the page agent; what leaves lib/assistant/page is plain data.',
    breaches: noName((path) => within(path, 'lib/assistant') && !within(path, 'lib/assistant/page'), ...pageElements),
  },
  {
    id: 'Node and PostgreSQL live in lib/portal/node and the SQL store',
    instead: 'Pass a port in.',
    breaches: noImport(
      (path) => !within(path, 'lib/portal/node') && !/^lib\/portal\/stores\/sql(-[a-z]+)?\.ts$/.test(path),
      (target) => target.startsWith('node:') || target === 'pg' || target === 'kysely' || target.startsWith('@hono/node-server'),
    ),
  },
  {
    id: 'zod through lib/zod, the extension API through lib/browser',
    instead: "import { z } from 'lib/zod.ts', { browser } from 'lib/browser.ts'.",
    breaches: all(
      noImport(
        (path) => path !== 'lib/zod.ts',
        (target) => /^zod($|\/)/.test(target),
      ),
      noImport(
        (path) => path !== 'lib/browser.ts',
        (target) => target === 'webextension-polyfill' || target === 'wxt/browser',
        true,
      ),
      noName((path) => path !== 'lib/browser.ts' && path !== 'lib/page-runtime.ts', 'chrome'),
      noImport(
        (path) => !within(path, 'entrypoints', 'lib/assistant/messages'),
        (target) => target === 'lib/browser.ts',
        true,
      ),
    ),
  },
  {
    id: 'components speak through messages',
    instead: 'Import types freely, values only from lib/assistant/messages, lib/exam and the ground floor.',
    breaches: noImport(
      (path) => within(path, 'components/assistant'),
      (target) => within(target, 'lib/assistant') && !within(target, 'lib/assistant/messages'),
      true,
    ),
  },
  {
    id: 'never presses 提交, 确认, 同意 or 支付',
    instead: 'No submit of any kind; a click only in page/widgets, on an option or opener inside a matched control.',
    breaches: (files) =>
      files
        .filter(({ path }) => within(path, 'lib/assistant', 'entrypoints', 'components/assistant'))
        .flatMap(({ path, calledMethods }) => [
          ...['submit', 'requestSubmit', 'reset'].filter((one) => calledMethods.has(one)).map((one) => `${path} calls .${one}(`),
          ...(calledMethods.has('click') && !within(path, 'lib/assistant/page/widgets') ? [`${path} calls .click(`] : []),
        ]),
  },
  {
    id: 'no network in the extension',
    instead: 'Personal data stays on the machine; so does everything else.',
    breaches: noName(
      (path) => within(path, 'lib/assistant', 'components/assistant', 'entrypoints'),
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'navigator.sendBeacon',
    ),
  },
  {
    id: 'no barrels, no drawers',
    instead: 'Import from the file itself; a function with one user lives in that user’s file.',
    breaches: (files) =>
      files.flatMap(({ path }) => [
        ...(/\/(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)|\/types\.ts$/.test(path) ? [`${path} is a drawer`] : []),
        ...(/^lib\/.*\/index\.ts$/.test(path) && !registries.includes(path) ? [`${path} is a barrel`] : []),
      ]),
  },
  {
    id: 'small files, small functions',
    instead: 'Files: 300 lines is the end; functions: 60. Tables are exempt and never mixed with logic.',
    breaches: (files) =>
      files.flatMap(({ path, lines, functions }) => [
        ...(lines > 300 && !isTable(path) ? [`${path} has ${lines} lines`] : []),
        ...functions.filter((one) => one.lines > 60).map((one) => `${path}: ${one.name} has ${one.lines} lines`),
      ]),
  },
];

/** Where "one thing = one file" holds: every sibling must be listed in the registry beside it. */
export const registries = [
  'lib/exam/codes/index.ts',
  'lib/exam/packs/index.ts',
  'lib/assistant/rules/kinds/index.ts',
  'lib/assistant/page/widgets/index.ts',
  'lib/portal/core/steps/index.ts',
  'lib/portal/core/sections/index.ts',
];
