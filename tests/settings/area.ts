import type { Area } from '@/lib/settings/stored';

/** A storage area in memory, as strict as a browser's: what goes in comes out as JSON. */
export interface MemoryArea extends Area {
  readonly items: Record<string, unknown>;
  remove(keys: readonly string[]): Promise<void>;
}

export function memoryArea(items: Record<string, unknown> = {}): MemoryArea {
  return {
    items,
    get: async (key) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (changed) => void Object.assign(items, JSON.parse(JSON.stringify(changed))),
    remove: async (keys) => {
      for (const key of keys) delete items[key];
    },
  };
}
