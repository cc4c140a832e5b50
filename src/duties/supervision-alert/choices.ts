/** 选项 — how grave an alert is, from when its answer is counted, how it was answered. */
export const severities = [
  { code: 'reminder', zh: '提示' },
  { code: 'alert', zh: '一般' },
  { code: 'serious', zh: '严重' },
] as const;

/** 处理时限的依据 — the practice of the platform of Tianjin, a local period of the bureau, or none: nobody invents one. */
export const terms = [
  { code: 'tianjin', zh: '天津市行政执法监督平台' },
  { code: 'local', zh: '本局设定的地方时限' },
  { code: 'none', zh: '没有规定时限' },
] as const;

export const answers = [
  { code: 'explanation', zh: '说明情况' },
  { code: 'corrected', zh: '已经纠正' },
  { code: 'false-alarm', zh: '误报' },
] as const;

export const escalations = [
  { code: 'unit-head', zh: '办案机构负责人' },
  { code: 'bureau-head', zh: '局分管负责人' },
] as const;
