import { parseMessagesText } from '@wxt-dev/i18n/build';
import type { Lookup } from '@/lib/words';

export type Message = ReturnType<typeof parseMessagesText>[number];

const FILES = import.meta.glob<string>('../../locales/*.yml', { query: '?raw', import: 'default', eager: true });
const TEXTS = new Map(Object.entries(FILES).map(([path, text]) => [path.replace(/.*\/|\.yml$/g, ''), text]));

/** Languages of the interface, as their files are called: "en", "zh_CN". */
export const LANGUAGES = [...TEXTS.keys()];

/** The messages of a language by their names in `_locales`, without those of the browser. */
export function messagesOf(language: string): ReadonlyMap<string, Message> {
  const messages = parseMessagesText(TEXTS.get(language) ?? '', 'YAML');
  return new Map(messages.filter(({ key: [first] }) => !first?.startsWith('@@')).map((message) => [message.key.join('_'), message]));
}

/** All forms of a message: one, or as many as it has plurals. */
export function formsOf(message: Message): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message];
}

/** A language as a browser hands it out. */
export function lookupIn(language: string): Lookup {
  const messages = messagesOf(language);
  return (name) => {
    const message = messages.get(name);
    return message ? formsOf(message).join(' | ') : '';
  };
}
