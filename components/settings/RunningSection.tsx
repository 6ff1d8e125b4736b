import { WHEN } from '@/lib/settings/running';
import { t } from '@/lib/words';
import { Choice } from './Choice';
import type { SectionProps } from './section';

const KEYS = { 'every-article': 'every_article', asked: 'asked' } as const;

/** When pages are looked at. */
export function RunningSection({ settings, onChange }: SectionProps) {
  return (
    <>
      <p class="intro">{t('settings.running.intro')}</p>
      <fieldset class="choices">
        <legend class="vh">{t('settings.sections.running')}</legend>
        {WHEN.map((when) => (
          <Choice key={when} id={when} group="when" label={t(`settings.running.${KEYS[when]}`)} chosen={settings.when === when} onChoose={() => onChange((now) => ({ ...now, when }))}>
            <span class="hint">{t(`settings.running.${KEYS[when]}Means`)}</span>
          </Choice>
        ))}
      </fieldset>
    </>
  );
}
