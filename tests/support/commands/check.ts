/** `npm run check`: types, lint, format, walls, dead exports. */
import { checkSteps, runStep } from './steps.ts';

const walls = {
  name: 'walls',
  program: 'node_modules/.bin/vitest',
  args: ['run', '--config', 'tests/config/vitest.config.ts', '--project', 'node', 'tests/architecture'],
};
const results = [...checkSteps(), walls].map(runStep);
process.exit(results.every(Boolean) ? 0 : 1);
