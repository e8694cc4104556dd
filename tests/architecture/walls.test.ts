import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSource, projectRoot, readSources } from './source-tree.ts';
import { registries, walls } from './walls.ts';

const files = readSources();

/** One planted breach a wall: a wall that lets its own breach through is no wall. */
const planted: Record<string, [path: string, text: string]> = {
  'floors: entrypoints → components → lib': ['lib/exam/planted.ts', "import '../../components/kit/button.tsx';"],
  'the wings never touch': ['lib/assistant/forms/planted.ts', "import { decide } from '../../portal/core/decide.ts'; decide();"],
  'both wings stand on lib/exam, lib/exam on the ground': [
    'lib/exam/planted.ts',
    "export { x } from '../assistant/rules/evaluate.ts';",
  ],
  'pure rooms': ['lib/portal/core/planted.ts', 'export const now = () => Date.now();'],
  "the host page's DOM is touched in lib/assistant/page only": ['lib/assistant/session/planted.ts', 'document.title;'],
  'Node and PostgreSQL live in lib/portal/node and the SQL store': ['lib/portal/http/planted.ts', "import 'node:fs';"],
  'zod through lib/zod, the extension API through lib/browser': ['lib/assistant/planted.ts', "import { z } from 'zod'; z;"],
  'components speak through messages': ['components/assistant/planted.tsx', "import '../../lib/assistant/rules/evaluate.ts';"],
  'never presses 提交, 确认, 同意 or 支付': [
    'lib/assistant/page/planted.ts',
    'export const f = (e: HTMLFormElement) => e.requestSubmit();',
  ],
  'no network in the extension': ['lib/assistant/session/planted.ts', "void fetch('https://example.com');"],
  'no barrels, no drawers': ['lib/exam/utils/planted.ts', 'export const x = 1;'],
  'small files, small functions': ['lib/exam/planted.ts', `export function f() {\n${'void 0;\n'.repeat(61)}}`],
};

describe('the house', () => {
  it('has sources to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length);
  });

  it.each(walls.map((wall) => [wall.id, wall] as const))('%s', (_, wall) => {
    expect(wall.breaches(files), wall.instead).toEqual([]);
  });

  it.each(walls.map((wall) => [wall.id, wall] as const))('a planted breach is found: %s', (id, wall) => {
    const breach = planted[id];
    expect(breach, 'every wall has a planted breach').toBeDefined();
    if (breach) expect(wall.breaches([parseSource(...breach)])).toHaveLength(1);
  });

  it.each(registries)('%s lists every sibling', (registry) => {
    const folder = dirname(join(projectRoot, registry));
    const text = readFileSync(join(projectRoot, registry), 'utf8');
    const siblings = readdirSync(folder).filter(
      (name) => name !== 'index.ts' && !notThings.has(name) && /\.(ts|json)$/.test(name) && !name.startsWith('tsconfig'),
    );
    expect(siblings.length).toBeGreaterThan(0);
    expect(siblings.filter((name) => !text.includes(`'./${basename(name)}'`))).toEqual([]);
  });
});

describe('registries without a folder of their own', () => {
  it.each([
    ['lib/portal/http/endpoints.ts', 'lib/portal/http/routes', './routes/'],
    ['components/portal/page-for.tsx', 'components/portal/pages', './pages/'],
  ])('%s knows every file of %s', (registry, folder, prefix) => {
    const text = readFileSync(join(projectRoot, registry), 'utf8');
    const files = readdirSync(join(projectRoot, folder)).filter((name) => /\.tsx?$/.test(name));
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((name) => !text.includes(`'${prefix}${name}'`))).toEqual([]);
  });
});

/** Shapes that stand beside the things they describe. */
const notThings = new Set(['code-list.ts']);
