/** The project's own sources as the walls see them: imports, names used, sizes. Parsed, never searched as text. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

interface Import {
  /** Path from the project's root for relative imports (`lib/text.ts`), the package's name otherwise. */
  target: string;
  typeOnly: boolean;
}

export interface SourceFile {
  path: string;
  lines: number;
  imports: Import[];
  /** Free names and member chains that were read: `document`, `Date.now`, `Math.random`. */
  names: Set<string>;
  /** Names of methods that were called on anything: `click`, `submit`. */
  calledMethods: Set<string>;
  functions: Array<{ name: string; lines: number }>;
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const childrenOf = (node: SyntaxNode): Array<[string, SyntaxNode]> =>
  Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, SyntaxNode] => [key, child]),
  );

function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | null, key: string) => void): void {
  const stack: Array<[SyntaxNode, SyntaxNode | null, string]> = [[node, null, '']];
  for (let next = stack.pop(); next; next = stack.pop()) {
    visit(...next);
    const [current] = next;
    for (const [key, child] of childrenOf(current)) stack.push([child, current, key]);
  }
}

/** A key of an object or the right-hand side of a dot is a word, not a use of the global of that name. */
function isUse(node: SyntaxNode, parent: SyntaxNode | null, key: string): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true;
  if (key === 'key' || parent.type.startsWith('TS') || parent.type.endsWith('Specifier')) return false;
  return !(key === 'property' || key === 'label');
}

/** Names that the file itself declares (parameters and locals too) are its own, whatever global they resemble. */
function declaredNames(program: SyntaxNode): Set<string> {
  const declared = new Set<string>();
  const take = (pattern: SyntaxNode): void =>
    walk(pattern, (node, parent, key) => {
      const isDefault = parent?.type === 'AssignmentPattern' && key === 'right';
      if (node.type === 'Identifier' && !isDefault && key !== 'key') declared.add(String(node.name));
    });
  walk(program, (node, parent, key) => {
    if (node.type === 'VariableDeclarator' && isNode(node.id)) take(node.id);
    if (key === 'params' && parent) take(node);
    if (key === 'local' || (key === 'id' && parent?.type.startsWith('Function'))) declared.add(String(node.name));
  });
  return declared;
}

function namesOf(program: SyntaxNode): Pick<SourceFile, 'names' | 'calledMethods'> {
  const own = declaredNames(program);
  const names = new Set<string>();
  const calledMethods = new Set<string>();
  walk(program, (node, parent, key) => {
    if (isUse(node, parent, key) && !own.has(String(node.name))) {
      names.add(String(node.name));
      const property = parent?.type === 'MemberExpression' && isNode(parent.property) ? parent.property.name : null;
      if (property) names.add(`${node.name}.${property}`);
    }
    const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : null;
    if (callee?.type === 'MemberExpression' && isNode(callee.property)) {
      calledMethods.add(String(callee.property.name ?? callee.property.value));
    }
  });
  return { names, calledMethods };
}

function functionsOf(program: SyntaxNode, text: string): SourceFile['functions'] {
  const found: SourceFile['functions'] = [];
  walk(program, (node, parent) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return;
    const named = isNode(node.id) ? node.id : isNode(parent?.id) ? parent.id : isNode(parent?.key) ? parent.key : null;
    found.push({ name: String(named?.name ?? 'anonymous'), lines: text.slice(node.start, node.end).split('\n').length });
  });
  return found;
}

/** Reads one file's text. `path` is from the project's root and need not exist: the tests plant files. */
export function parseSource(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const resolve = (name: string): string => (name.startsWith('.') ? join(dirname(path), name) : name);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: resolve(moduleRequest.value),
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: resolve(moduleRequest.value), typeOnly: isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      target: resolve(text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
      typeOnly: false,
    })),
  ];
  const root = program as unknown as SyntaxNode;
  return { path, lines: text.trimEnd().split('\n').length, imports, ...namesOf(root), functions: functionsOf(root, text) };
}

/** Every TypeScript source of the product, tests left out. */
export function readSources(): SourceFile[] {
  const paths = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: projectRoot });
  return paths.sort().map((path) => parseSource(path, readFileSync(join(projectRoot, path), 'utf8')));
}
