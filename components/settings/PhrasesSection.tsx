import { withoutPhrase, withPhrase, type PhraseRefusal } from '@/lib/settings/phrases';
import type { Phrases, Settings } from '@/lib/settings/types';
import { t } from '@/lib/words';
import { EntryList } from './EntryList';
import type { SectionProps } from './section';

const LISTS = ['mark', 'ignore'] as const;
const WHY: Readonly<Record<PhraseRefusal, 'empty' | 'too_long' | 'already_there' | 'too_many'>> = { empty: 'empty', 'too-long': 'too_long', 'already-there': 'already_there', 'too-many': 'too_many' };

/** Phrases of the reader's own: to be marked, and never to be marked. */
export function PhrasesSection({ settings, onChange }: SectionProps) {
  return (
    <>
      <p class="intro">{t('settings.phrases.intro')}</p>
      <div class="lists">
        {LISTS.map((list) => (
          <EntryList
            key={list} id={`phrases-${list}`} heading={t(`settings.phrases.${list}`)} means={t(`settings.phrases.${list}Means`)}
            name={t('settings.phrases.name')} placeholder={t('settings.phrases.placeholder')} none={t('settings.phrases.none')}
            entries={settings.phrases[list].map((entry) => ({ entry, words: entry }))}
            onAdd={(typed) => {
              const added = withPhrase(settings, list, typed);
              if (typeof added === 'string') return t(`settings.phrases.refused.${WHY[added]}`);
              const phrase = added.phrases[list].at(-1) ?? '';
              onChange((now) => { const again = withPhrase(now, list, phrase); return typeof again === 'string' ? now : again; }, { words: t('settings.added', { entry: phrase }) });
              return null;
            }}
            onRemove={(phrase, index) => onChange((now) => withoutPhrase(now, list, phrase), { words: t('settings.removed', { entry: phrase }), undo: (now) => putBack(now, list, phrase, index) })}
          />
        ))}
      </div>
    </>
  );
}

function putBack(settings: Settings, list: keyof Phrases, phrase: string, index: number): Settings {
  const without = withoutPhrase(settings, list, phrase);
  return { ...without, phrases: { ...without.phrases, [list]: without.phrases[list].toSpliced(index, 0, phrase) } };
}
