import { describe, expect, it, vi } from 'vitest';
import { answering, asking, waking } from '@/lib/messaging';

interface Calls {
  double: (input: number) => number;
  unknown: (input: null) => void;
}

/** A wire between one asker and one listener that clones what passes, as browsers do. */
function wire(listener: ReturnType<typeof answering>, tabId?: number) {
  return asking<Calls>('page', (message) => new Promise((resolve) => {
    const handled = listener(structuredClone(message), { tab: { id: tabId } }, (reply) => resolve(structuredClone(reply)));
    if (!handled) resolve(undefined);
  }));
}

describe('asking and answering', () => {
  it('carries input there and output back', async () => {
    expect(await wire(answering<Calls>('page', { double: (input) => input * 2 }))('double', 21)).toBe(42);
  });

  it('tells who asked', async () => {
    const seen = vi.fn((input: number, sender: { tab?: { id?: number | undefined } | undefined }) => input + (sender.tab?.id ?? 0));
    expect(await wire(answering<Calls>('page', { double: seen }), 7)('double', 1)).toBe(8);
  });

  it('rejects with the words of what was thrown', async () => {
    const ask = wire(answering<Calls>('page', { double: () => { throw new Error('no such number'); } }));
    await expect(ask('double', 1)).rejects.toThrow('no such number');
  });

  it('leaves calls without an answer, and messages to others, to another listener', async () => {
    await expect(wire(answering<Calls>('page', {}))('unknown', null)).rejects.toThrow('Nobody answered');
    await expect(wire(answering<Calls>('background', { double: (input) => input }))('double', 1)).rejects.toThrow('Nobody answered');
  });

  it.each([[null], ['double'], [{ to: 'page' }], [{ name: 'double', input: 1 }]])('ignores the message %j', (message) => {
    const double = vi.fn((input: number) => input);
    expect(answering<Calls>('page', { double })(message, {}, () => {})).toBeUndefined();
    expect(double).not.toHaveBeenCalled();
  });
});

describe('a background that was asleep', () => {
  const asleep = new Error('Could not establish connection. Receiving end does not exist.');

  it('is asked once more', async () => {
    const send = vi.fn().mockRejectedValueOnce(asleep).mockResolvedValueOnce({ value: 2 });
    expect(await asking<Calls>('background', waking(send))('double', 1)).toBe(2);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not asked a third time', async () => {
    const send = vi.fn().mockRejectedValue(asleep);
    await expect(asking<Calls>('background', waking(send))('double', 1)).rejects.toThrow('Receiving end');
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not asked again after another failure', async () => {
    const send = vi.fn().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(asking<Calls>('background', waking(send))('double', 1)).rejects.toThrow('invalidated');
    expect(send).toHaveBeenCalledTimes(1);
  });
});
