import { afterEach, describe, expect, it, vi } from 'vitest';
import { newRequestKey } from './request-key.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('请求编号', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('有没有 randomUUID，形状都一样，次次不同', () => {
    expect(newRequestKey()).toMatch(shape);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(newRequestKey()).toMatch(shape);
    expect(newRequestKey()).not.toBe(newRequestKey());
  });
});
