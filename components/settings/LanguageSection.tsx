import { t } from '@/lib/words';

/** Which language the interface speaks, and who decides that: browsers let no extension choose. */
export function LanguageSection() {
  return <p class="intro">{t('settings.language')}</p>;
}
