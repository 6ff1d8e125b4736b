import type { SyncState } from '@/lib/settings/mirror';
import type { Settings } from '@/lib/settings/types';
import { t } from '@/lib/words';
import { Looks } from '../looks';
import { Masthead } from '../Masthead';
import { DataSection } from './DataSection';
import { KindsSection } from './KindsSection';
import { LanguageSection } from './LanguageSection';
import { PhrasesSection } from './PhrasesSection';
import { RunningSection } from './RunningSection';
import { SECTIONS, type Change, type Section, type Told } from './section';
import { SitesSection } from './SitesSection';
import '../tokens.css';
import '../base.css';
import './SettingsPage.css';

interface Props {
  readonly settings: Settings;
  readonly section: Section;
  readonly sync: SyncState | null;
  /** What the last change came to. */
  readonly told: Told | null;
  /** Why it could not be stored, in words. */
  readonly failed: string | null;
  /** Why a file was refused, in words. */
  readonly refused: string | null;
  readonly version: string;
  readonly welcome: string;
  readonly onChange: Change;
  onUndo(): void;
  onDismiss(): void;
  onSave(): void;
  onOpen(file: File): void;
}

/** The whole settings page. */
export function SettingsPage(props: Props) {
  const { settings, section, told, failed, onUndo, onDismiss } = props;
  return (
    <Looks.Provider value={settings.kinds}>
      <div class="page">
        <div class="side">
          <Masthead />
          <nav aria-label={t('settings.nav')}>
            {SECTIONS.map((each) => <a key={each} href={`#${each}`} aria-current={each === section ? 'page' : undefined}>{t(`settings.sections.${each}`)}</a>)}
          </nav>
        </div>
        <main key={section}>
          <h1 id="heading" tabIndex={-1}>{t(`settings.sections.${section}`)}</h1>
          <Body {...props} />
        </main>
        <div class="notice" role="status">
          {told && failed === null && (
            <p class="notice__p">
              <span>{told.words}</span>
              {told.undo && <button type="button" class="notice__b" onClick={onUndo}>{t('settings.undo')}</button>}
              <button type="button" class="notice__b notice__x" aria-label={t('settings.dismiss')} onClick={onDismiss}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
              </button>
            </p>
          )}
        </div>
        {failed !== null && <p class="failed" role="alert">{failed}</p>}
      </div>
    </Looks.Provider>
  );
}

function Body({ settings, section, sync, refused, version, welcome, onChange, onSave, onOpen }: Props) {
  switch (section) {
    case 'kinds': return <KindsSection settings={settings} onChange={onChange} />;
    case 'running': return <RunningSection settings={settings} onChange={onChange} />;
    case 'sites': return <SitesSection settings={settings} onChange={onChange} />;
    case 'phrases': return <PhrasesSection settings={settings} onChange={onChange} />;
    case 'language': return <LanguageSection />;
    case 'data': return <DataSection settings={settings} onChange={onChange} sync={sync} refused={refused} onSave={onSave} onOpen={onOpen} />;
    case 'about': return (
      <>
        <p class="intro"><a href={welcome}>{t('settings.about.welcome')}</a></p>
        <p class="hint">{t('settings.about.version', { version })}</p>
      </>
    );
  }
}
