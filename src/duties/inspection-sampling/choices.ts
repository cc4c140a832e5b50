/** 选项 — what a sampled inspection showed. */
export const problems = [
  { code: 'none', zh: '没有发现问题' },
  { code: 'minor', zh: '一般问题' },
  { code: 'major', zh: '重大问题' },
] as const;
