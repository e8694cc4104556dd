/** Counts what an assistant must never do, and lets nothing of it happen: submits, resets, presses of the page's buttons, leaving. */
(() => {
  const harm = { submits: 0, resets: 0, buttonClicks: [], navigations: 0 };
  window.__harm = harm;

  /** A calendar's or list's own arrows are no buttons of the page. */
  const popups =
    '.el-picker-panel, .el-select-dropdown, .el-cascader__dropdown, .ivu-select-dropdown, .layui-laydate, .layui-dropdown';
  const pressable =
    'button, a[href], input[type="submit"], input[type="button"], input[type="reset"], [role="tab"], .ivu-tabs-tab, .layui-tab-title li';

  document.addEventListener(
    'click',
    (event) => {
      const pressed = event.target instanceof Element ? event.target.closest(pressable) : null;
      if (!pressed || pressed.closest(popups)) return;
      harm.buttonClicks.push((pressed.textContent || pressed.value || '').trim());
      if (pressed instanceof HTMLAnchorElement) {
        harm.navigations += 1;
        event.preventDefault();
      }
    },
    true,
  );
  document.addEventListener(
    'submit',
    (event) => {
      harm.submits += 1;
      event.preventDefault();
    },
    true,
  );
  document.addEventListener(
    'reset',
    () => {
      harm.resets += 1;
    },
    true,
  );
  // These send a form without any event.
  HTMLFormElement.prototype.submit = () => {
    harm.submits += 1;
  };
  window.addEventListener('beforeunload', () => {
    harm.navigations += 1;
  });
  globalThis.navigation?.addEventListener('navigate', (event) => {
    harm.navigations += 1;
    if (event.cancelable) event.preventDefault();
  });
})();
