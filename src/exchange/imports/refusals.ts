import { refusals } from '../../record/refusal.ts';

/** 导入的拒绝 — what is refused of a file as a whole; what is wrong with its rows is told row by row. Codes are never reused. */
export const importCatalogue = {
  'empty-file': { zh: '文件是空的', remedy: '请核对所选的文件' },
  'file-too-large': { zh: '文件太大', remedy: '请把文件分成几份，分次导入' },
  'not-a-text': {
    zh: '文件不是文本，不能读取',
    remedy: '电子表格请另存为“CSV UTF-8（逗号分隔）”后再选；不是文本的文件不能导入',
  },
  'not-utf8': {
    zh: '文件不是 UTF-8 编码',
    remedy: '文件多半按 GBK 存成：请在电子表格软件中另存为“CSV UTF-8（逗号分隔）”后再选',
  },
  unreadable: { zh: '不能读取文件', remedy: '请对照格式说明改正文件后再选' },
  refused: { zh: '现在不能导入' },
  'no-rows': { zh: '文件没有一行内容', remedy: '请核对所选的文件' },
  'no-file': { zh: '请求没有附文件', remedy: '文件应作为请求内容发出（application/octet-stream）' },
  'day-missing': { zh: '请写明数据截至日' },
  'not-a-day': { zh: '不是日历上的日期', remedy: '日期应为 2019-11-30 的形式' },
  'day-in-future': { zh: '日期不得晚于今天' },
  'not-allowed': { zh: '您的岗位不能导入这类文件' },
  'nothing-checked': { zh: '没有核对过、待导入的文件', remedy: '请先选择文件并核对' },
  'other-file': { zh: '所确认的文件已经换过', remedy: '请刷新页面，看过新的核对结果再确认' },
  'rows-are-wrong': {
    zh: '文件有错误的行，按所选一行都不导入',
    remedy: '请改正文件后重新选择，或者改选只导入无误的行',
  },
  'nothing-new': { zh: '文件没有可以导入的新内容，无须导入' },
  'not-kept': { zh: '文件核对以后久未确认，已不再保留，什么也没有导入', remedy: '请重新选择文件' },
  'in-progress': { zh: '您的另一份文件正在处理', remedy: '请等它完成' },
  'broken-off': {
    zh: '处理中断',
    remedy: '已经记入的行为有效；请重新选择同一文件，已记入的不会重复，只补其余',
  },
} as const;

export const refuseImport = refusals('import', importCatalogue);
