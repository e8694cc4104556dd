/** The words and small signs of forms that are neither a label nor an answer. */

/** Text of an empty control: asks for an answer, and is none. */
export const isPlaceholder = (text: string): boolean =>
  /^[-—=\s]*(请(点击)?(选择|输入|填写|录入|搜索)|点击选择|未选择|选择$|选择[^，。]{0,12}$|(please )?(select|choose|pick|enter)\b)/i.test(
    text.trim(),
  );

/** `0/50`, `0 / 200`. */
export const isCounter = (text: string): boolean => /^\d+\s*[/／]\s*\d+$/.test(text.trim());

/** Stands for nothing by itself: signs, units, counters, arrows. */
export const isSign = (text: string): boolean =>
  isCounter(text) || !/[\p{L}\p{N}]/u.test(text) || /^(年|月|日|岁|个|次|元|米|kg|cm|\+?86)$/i.test(text.trim());

/** Helps to answer, and names nothing: 请用英文半角填写, 如果没有相应单位… */
export const isHelp = (text: string): boolean =>
  /^(请|如(果|无|有|实)|注[:：]|提示|说明[:：]|包含|例如|如[:：]|格式|不超过|最多|至少|选择[^\s]{2,}|填写[^\s]{2,}|e\.g\.|please\b)/i.test(
    text.trim(),
  );

/** An error of the page's own check. */
export const isComplaint = (text: string): boolean =>
  /不能为空|不可为空|必填项|格式(不正确|错误)|is required|不得为空/.test(text);

/** Could name a control. */
export const couldBeLabel = (text: string): boolean =>
  text.length > 0 &&
  text.length <= 60 &&
  /\p{L}/u.test(text) &&
  !isSign(text) &&
  !isComplaint(text) &&
  !/[。；!！]/.test(text.replace(/[。.]$/, ''));
