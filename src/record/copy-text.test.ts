import { describe, expect, it } from 'vitest';
import { copyText } from './copy-text.ts';

describe('复制文本', () => {
  const table = {
    name: 'sample',
    columns: { text: 'text', list: 'text[]', flag: 'boolean', number: 'bigint', json: 'json' },
  };

  it('制表符、换行、反斜线、引号都不会走样，没有的写作 \\N', () => {
    const rows = [
      { text: '一\t二\n三\\四', list: ['甲"乙', '丙\\丁', '戊,己'], flag: true, number: 7, json: { a: '行\n"' } },
      { text: '', list: [], flag: false, number: null },
    ];
    expect(copyText(table, rows)).toBe(
      `${['一\\t二\\n三\\\\四', '{"甲\\\\"乙","丙\\\\\\\\丁","戊,己"}', 't', '7', '{"a":"行\\\\n\\\\""}'].join('\t')}\n` +
        `${['', '{}', 'f', '\\N', '\\N'].join('\t')}\n`,
    );
  });
});
