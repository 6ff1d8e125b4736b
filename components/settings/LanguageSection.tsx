import { LANGUAGES } from '@/lib/settings/types';
import { locale, t } from '@/lib/words';
import type { SectionProps } from './section';

/** The language of the interface. */
export function LanguageSection({ settings, onChange }: SectionProps) {
  return (
    <>
      <p class="intro">{t('settings.language.intro')}</p>
      <label class="stacked">
        <span>{t('settings.language.label')}</span>
        <span class="select">
          <select value={settings.language} onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, language: LANGUAGES.find((each) => each === value) ?? now.language }))}>
            {LANGUAGES.map((language) => <option key={language} value={language} lang={language === 'browser' ? undefined : language}>{language === 'browser' ? t('settings.language.browser') : nameOf(language)}</option>)}
          </select>
        </span>
      </label>
    </>
  );
}

/** A language is listed by its own name for itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language, locale()], { type: 'language' }).of(language) ?? language;
}
