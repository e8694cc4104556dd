/** The gates of `npm run check` and `npm test`: one step = one program that must end with 0. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Step {
  name: string;
  program: string;
  args: string[];
}

const bin = (name: string): string => join('node_modules', '.bin', name);

/** The pure rooms have a tsconfig of their own, without DOM and Node. */
const rooms = (): string[] => globSync('lib/**/tsconfig.json').map((path) => dirname(path));

export const checkSteps = (): Step[] => [
  { name: 'types', program: bin('tsc'), args: ['--noEmit'] },
  ...rooms().map((room) => ({ name: `types of ${room}`, program: bin('tsc'), args: ['--noEmit', '-p', room] })),
  {
    name: 'lint and format',
    program: bin('biome'),
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'dead exports', program: bin('knip'), args: ['--no-progress'] },
];

/** Runs one step with its output shown; says how long it took. */
export function runStep({ name, program, args }: Step): boolean {
  const start = Date.now();
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: process.env });
  const passed = status === 0 && !error;
  console.log(
    `${passed ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)${error ? `: ${error.message}` : ''}`,
  );
  return passed;
}
