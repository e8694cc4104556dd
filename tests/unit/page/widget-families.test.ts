import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { widgetFamilies } from '../../../lib/assistant/page/widgets/index.ts';

const room = new URL('../../../lib/assistant/page/widgets/', import.meta.url);

test('every widget family beside the registry is registered, under its file’s name', () => {
  const files = readdirSync(room).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(widgetFamilies.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('no file of the writer submits a form or clicks by method', () => {
  const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of sources)
    expect(readFileSync(new URL(name, room), 'utf8')).not.toMatch(/\.(submit|requestSubmit|reset|click)\(/);
});
