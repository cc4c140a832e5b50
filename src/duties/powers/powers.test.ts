import { describe, expect, it } from 'vitest';
import { errorsIn } from '../../record/validate.ts';
import { exampleData } from './example-data.ts';
import { powers } from './procedure.ts';

describe('示例数据', () => {
  it.each(Object.entries(powers.acts))('%s 的示例数据符合其表单', (name, act) => {
    expect(errorsIn(act.data, exampleData[name as keyof typeof exampleData])).toEqual([]);
  });
});
