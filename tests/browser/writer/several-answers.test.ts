/** Eyes and hands together on a list that takes several answers: the real reader, the real Element UI 2, judged by Vue's own model. */
import { beforeAll, expect, test } from 'vitest';
import { hands } from '../../../lib/assistant/page/hands.ts';
import { createPageAgent } from '../../../lib/assistant/page/page-agent.ts';
import { createPageReader } from '../../../lib/assistant/page/read-form.ts';
import type { WriteOutcome } from '../../../lib/assistant/page/writing.ts';
import { choices } from './by-hand.ts';
import { loadLibrary, type Model, mountVue2, subjects } from './load-library.ts';

beforeAll(() => loadLibrary(['element-ui/lib/theme-chalk/index.css'], ['vue2/dist/vue.min.js', 'element-ui/lib/index.js']));

const mount = (chosen: string[]): Model =>
  mountVue2(
    `<el-form label-width="120px"><el-form-item label="报考科目"><el-select v-model="model.a" multiple placeholder="请选择">
      <el-option v-for="one in subjects" :key="one" :label="one" :value="one"></el-option></el-select></el-form-item></el-form>`,
    { a: chosen },
    { subjects },
  );

async function writeSeveral(overwrite: boolean, ...wanted: string[]): Promise<WriteOutcome> {
  const agent = createPageAgent(document, createPageReader(document), async () => hands);
  const [control] = agent.read().controls;
  if (!control) throw new Error('no control was read');
  expect(control).toMatchObject({ kind: 'select', label: { text: '报考科目' } });
  const { id: controlId, signature } = control;
  return agent.write({ controlId, signature, value: choices(...wanted), overwrite });
}

test('chooses every wanted entry', async () => {
  const model = mount([]);
  expect(await writeSeveral(false, '专业知识', '基础知识')).toMatchObject({ outcome: 'written' });
  expect([...(model.a as string[])].sort()).toEqual(['专业知识', '基础知识'].sort());
});

test('gives up what is chosen and not wanted, when it may', async () => {
  const model = mount(['基础知识', '专业知识']);
  expect(await writeSeveral(false, '专业知识')).toMatchObject({ outcome: 'skipped', reason: 'differs' });
  expect(await writeSeveral(true, '专业知识')).toMatchObject({ outcome: 'written', shown: '专业知识' });
  expect(model.a).toEqual(['专业知识']);
});

test('an entry that is not there is no reason to take another', async () => {
  const model = mount([]);
  const outcome = await writeSeveral(false, '专业知');
  expect(outcome).toMatchObject({ outcome: 'skipped', reason: 'no-exact-option' });
  expect(model.a).toEqual([]);
});
