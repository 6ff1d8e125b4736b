import { hostInWords } from '@/lib/settings/idn';
import type { Sites } from '@/lib/settings/running';
import { withoutSite, withSite, type SiteRefusal } from '@/lib/settings/sites';
import type { Settings } from '@/lib/settings/types';
import { t } from '@/lib/words';
import { EntryList } from './EntryList';
import type { SectionProps } from './section';

const LISTS = ['never', 'always'] as const;
const WHY: Readonly<Record<SiteRefusal, 'empty' | 'not_a_site' | 'not_whole' | 'already_there' | 'too_many'>> = {
  empty: 'empty', 'not-a-site': 'not_a_site', 'not-whole': 'not_whole', 'already-there': 'already_there', 'too-many': 'too_many',
};

/** Sites where nothing is read, and sites that are read even when the rest waits. */
export function SitesSection({ settings, onChange }: SectionProps) {
  return (
    <>
      <p class="intro">{t('settings.sites.intro')}</p>
      <div class="lists">
        {LISTS.map((list) => (
          <EntryList
            key={list} id={`sites-${list}`} heading={t(`settings.sites.${list}`)} means={t(`settings.sites.${list}Means`)}
            name={t('settings.sites.name')} placeholder={t('settings.sites.placeholder')} none={t('settings.sites.none')}
            entries={settings.sites[list].map((entry) => ({ entry, words: hostInWords(entry) }))}
            onAdd={(typed) => {
              const added = withSite(settings, list, typed);
              if (typeof added === 'string') return t(`settings.sites.refused.${WHY[added]}`);
              const site = added.sites[list].at(-1) ?? '';
              onChange((now) => { const again = withSite(now, list, site); return typeof again === 'string' ? now : again; }, { words: t('settings.added', { entry: hostInWords(site) }) });
              return null;
            }}
            onRemove={(site, index) => onChange((now) => withoutSite(now, list, site), { words: t('settings.removed', { entry: hostInWords(site) }), undo: (now) => putBack(now, list, site, index) })}
          />
        ))}
      </div>
    </>
  );
}

function putBack(settings: Settings, list: keyof Sites, site: string, index: number): Settings {
  const without = withoutSite(settings, list, site);
  return { ...without, sites: { ...without.sites, [list]: without.sites[list].toSpliced(index, 0, site) } };
}
