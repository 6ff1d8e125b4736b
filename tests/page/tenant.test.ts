import { beforeEach, expect, it, vi } from 'vitest';
import { moveIn, type Tenant } from '@/lib/page/tenant';

const tenant = (role: Tenant['role']) => ({ role, leave: vi.fn() });
beforeEach(() => {
  globalThis.saysWhoTenant = undefined;
});

it('a gate moves in where nobody is, and keeps a second gate out', () => {
  const [first, second] = [tenant('gate'), tenant('gate')];
  expect([moveIn(first), moveIn(second)]).toEqual([true, false]);
  expect(first.leave).not.toHaveBeenCalled();
});

it('a gate makes way for a reader', () => {
  const gate = tenant('gate');
  expect([moveIn(gate), moveIn(tenant('reader'))]).toEqual([true, true]);
  expect(gate.leave).toHaveBeenCalledTimes(1);
});

it('a reader makes way for nobody', () => {
  const reader = tenant('reader');
  expect([moveIn(reader), moveIn(tenant('reader')), moveIn(tenant('gate'))]).toEqual([true, false, false]);
  expect(reader.leave).not.toHaveBeenCalled();
});
