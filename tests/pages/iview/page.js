/** The registration form as an iView 4 (View UI) application draws it. */
(() => {
  const { section, sections, asOptions, asTree, initialOf, searchEmployers, wordOf, expose } = globalThis.registrationPage;
  const fields = globalThis.fieldsOn('iview', section.id);

  const control = `
    <i-input v-if="f.control === 'text' && f.readonly" v-model="form[f.id]" readonly></i-input>
    <i-input v-else-if="f.control === 'text'" v-model="form[f.id]" :placeholder="f.placeholder" :maxlength="f.maxLength"
      :show-word-limit="f.counted"></i-input>
    <i-input v-else-if="f.control === 'textarea'" v-model="form[f.id]" type="textarea" :rows="4" :maxlength="f.maxLength"
      show-word-limit></i-input>
    <input-number v-else-if="f.control === 'number'" v-model="form[f.id]" :min="0" :max="60"></input-number>
    <date-picker v-else-if="f.control === 'date' || f.control === 'month'" v-model="form[f.id]" :type="f.control"
      :editable="!f.pickOnly" :placeholder="f.placeholder" transfer style="width: 100%"></date-picker>
    <radio-group v-else-if="f.control === 'radio-group'" v-model="form[f.id]">
      <radio v-for="o in optionsOf(f)" :key="o.value" :label="o.value">{{ o.label }}</radio>
    </radio-group>
    <checkbox-group v-else-if="f.control === 'checkbox-group'" v-model="form[f.id]">
      <checkbox v-for="o in optionsOf(f)" :key="o.value" :label="o.value">{{ o.label }}</checkbox>
    </checkbox-group>
    <cascader v-else-if="f.control === 'cascader'" v-model="form[f.id]" :data="treeOf(f)" :placeholder="f.placeholder"></cascader>
    <i-select v-else-if="f.remote" v-model="form[f.id]" filterable :remote-method="search" :loading="loading"
      :placeholder="f.placeholder">
      <i-option v-for="o in found" :key="o.value" :value="o.value">{{ o.label }}</i-option>
    </i-select>
    <i-select v-else v-model="form[f.id]" :filterable="f.control === 'searchable-select'" :clearable="!f.required"
      :placeholder="f.placeholder">
      <i-option v-for="o in optionsOf(f)" :key="o.value" :value="o.value">{{ o.label }}</i-option>
    </i-select>`;

  const template = `
    <div>
      <header class="top">
        <strong>考生管理平台</strong><span>当前考试: 2022年度卫生专业技术资格考试</span><span>林采薇</span>
      </header>
      <div class="body">
        <breadcrumb><breadcrumb-item>首页</breadcrumb-item><breadcrumb-item>报考流程</breadcrumb-item><breadcrumb-item>填写报考信息</breadcrumb-item></breadcrumb>
        <card dis-hover>
          <p slot="title">填写报考信息</p>
          <tabs :value="section.id" :animated="false">
            <tab-pane v-for="s in sections" :key="s.id" :label="s.label" :name="s.id">
              <i-form v-if="s.id === section.id" ref="form" :model="form" :rules="rules" :label-width="160">
                <row :gutter="24">
                  <i-col v-for="f in fields" :key="f.id" :span="f.wide ? 24 : 12">
                    <form-item :label="f.label" :prop="f.id">${control}<div v-if="f.hint" class="helper">{{ f.hint }}</div></form-item>
                  </i-col>
                </row>
                <div class="foot">
                  <i-button @click="reset">重置</i-button>
                  <i-button type="primary" html-type="submit" @click="submit">提交</i-button>
                </div>
              </i-form>
            </tab-pane>
          </tabs>
        </card>
      </div>
    </div>`;

  const trees = new Map(fields.filter(({ tree }) => tree).map((field) => [field.id, asTree(field.tree)]));
  const isFilled = (value) => (Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== undefined);
  const ruleOf = ({ label }) => ({
    required: true,
    trigger: 'change',
    validator: (_rule, value, done) => (isFilled(value) ? done() : done(new Error(`${label}不能为空`))),
  });
  const ofId = (id) => fields.find((field) => field.id === id);
  const linked = fields.filter(({ linkedTo }) => linkedTo);

  const app = new globalThis.Vue({
    el: '#app',
    template,
    data: () => ({
      section,
      sections,
      fields,
      form: Object.fromEntries(fields.map((field) => [field.id, initialOf(field)])),
      rules: Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.id, ruleOf(field)])),
      lists: {},
      found: [],
      loading: false,
    }),
    created() {
      for (const field of linked) {
        this.$watch(`form.${field.linkedTo}`, (code) => {
          this.form[field.id] = '';
          this.$set(this.lists, field.id, []);
          const words = field.links[wordOf(ofId(field.linkedTo), code)] ?? [];
          setTimeout(() => this.$set(this.lists, field.id, asOptions(words)), 200);
        });
      }
    },
    methods: {
      optionsOf(field) {
        return field.linkedTo ? (this.lists[field.id] ?? []) : asOptions(field.options);
      },
      treeOf: ({ id }) => trees.get(id),
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
