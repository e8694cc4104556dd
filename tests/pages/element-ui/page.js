/** The registration form as an Element UI 2 application draws it. */
(() => {
  const { section, sections, asOptions, asTree, initialOf, isDisabled, searchEmployers, wordOf, expose } =
    globalThis.registrationPage;
  const fields = globalThis.fieldsOn('element-ui', section.id);

  const control = `
    <el-input v-if="f.control === 'text' && f.readonly" v-model="form[f.id]" readonly></el-input>
    <el-input v-else-if="f.control === 'text'" v-model="form[f.id]" :placeholder="f.placeholder" :maxlength="f.maxLength"
      :show-word-limit="f.counted" :disabled="isOff(f)"></el-input>
    <el-input v-else-if="f.control === 'textarea'" v-model="form[f.id]" type="textarea" :rows="4" :maxlength="f.maxLength"
      show-word-limit></el-input>
    <el-input-number v-else-if="f.control === 'number'" v-model="form[f.id]" :min="0" :max="60"></el-input-number>
    <el-date-picker v-else-if="f.control === 'date'" v-model="form[f.id]" type="date" value-format="yyyy-MM-dd"
      :placeholder="f.placeholder"></el-date-picker>
    <el-date-picker v-else-if="f.control === 'month'" v-model="form[f.id]" type="month" value-format="yyyy-MM"
      :placeholder="f.placeholder"></el-date-picker>
    <el-radio-group v-else-if="f.control === 'radio-group'" v-model="form[f.id]">
      <el-radio v-for="o in optionsOf(f)" :key="o.value" :label="o.value">{{ o.label }}</el-radio>
    </el-radio-group>
    <el-checkbox-group v-else-if="f.control === 'checkbox-group'" v-model="form[f.id]">
      <el-checkbox v-for="o in optionsOf(f)" :key="o.value" :label="o.value">{{ o.label }}</el-checkbox>
    </el-checkbox-group>
    <el-cascader v-else-if="f.control === 'cascader'" v-model="form[f.id]" :options="treeOf(f)" :placeholder="f.placeholder"
      clearable></el-cascader>
    <el-select v-else-if="f.remote" v-model="form[f.id]" filterable remote reserve-keyword :remote-method="search"
      :loading="loading" :placeholder="f.placeholder">
      <el-option v-for="o in found" :key="o.value" :label="o.label" :value="o.value"></el-option>
    </el-select>
    <el-select v-else v-model="form[f.id]" :filterable="f.control === 'searchable-select'" :clearable="!f.required"
      :disabled="isOff(f)" :placeholder="f.placeholder">
      <el-option v-for="o in optionsOf(f)" :key="o.value" :label="o.label" :value="o.value"></el-option>
    </el-select>`;

  const template = `
    <div>
      <header class="top">
        <h2>考生管理平台</h2><span>欢迎你: {{ candidate }}</span><span>当前考试: 2022年度卫生专业技术资格考试</span>
        <el-input class="search" v-model="sought" size="small" placeholder="搜索考试、公告" prefix-icon="el-icon-search"></el-input>
      </header>
      <el-breadcrumb class="crumbs" separator="/">
        <el-breadcrumb-item>报考流程</el-breadcrumb-item><el-breadcrumb-item>填写/修改报考信息</el-breadcrumb-item>
      </el-breadcrumb>
      <el-card>
        <h3>填写报考信息</h3>
        <el-tabs :value="section.id" :before-leave="() => false">
          <el-tab-pane v-for="s in sections" :key="s.id" :label="s.label" :name="s.id">
            <el-form v-if="s.id === section.id" ref="form" :model="form" :rules="rules" label-width="180px">
              <el-row :gutter="20">
                <el-col v-for="f in fields" :key="f.id" :span="f.wide ? 24 : 12">
                  <el-form-item :label="f.label" :prop="f.id">${control}<div v-if="f.hint" class="tip">{{ f.hint }}</div></el-form-item>
                </el-col>
              </el-row>
              <el-form-item class="buttons" label-width="0">
                <el-button @click="reset">重置</el-button>
                <el-button type="primary" native-type="submit" @click="submit">提交</el-button>
              </el-form-item>
            </el-form>
          </el-tab-pane>
        </el-tabs>
      </el-card>
    </div>`;

  const complaint = ({ label, control: kind }) => `${kind === 'text' || kind === 'textarea' ? '请输入' : '请选择'}${label}`;
  const ruleOf = (field) => [{ required: Boolean(field.required), message: complaint(field), trigger: ['blur', 'change'] }];
  const trees = new Map(fields.filter(({ tree }) => tree).map((field) => [field.id, asTree(field.tree)]));

  const app = new globalThis.Vue({
    el: '#app',
    template,
    data: () => ({
      candidate: '林采薇',
      sought: '',
      section,
      sections,
      fields,
      form: Object.fromEntries(fields.map((field) => [field.id, initialOf(field)])),
      rules: Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.id, ruleOf(field)])),
      found: [],
      loading: false,
    }),
    methods: {
      optionsOf: ({ options }) => asOptions(options),
      treeOf: ({ id }) => trees.get(id),
      isOff(field) {
        const key = fields.find(({ id }) => id === field.enabledBy?.field);
        return isDisabled(field, key ? { [key.id]: wordOf(key, this.form[key.id]) } : {});
      },
      async search(keyword) {
        this.loading = true;
        this.found = await searchEmployers(keyword);
        this.loading = false;
      },
      reset() {
        window.__harm.resets += 1;
        this.$refs.form[0].resetFields();
      },
      submit() {
        window.__harm.submits += 1;
      },
    },
  });

  expose(fields, ({ id }) => app.form[id]);
})();
