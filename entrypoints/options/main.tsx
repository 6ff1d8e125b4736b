import { render } from 'preact';
import { browser } from 'wxt/browser';
import { download } from '@/components/download';
import { SECTIONS, type Change, type Section, type Told } from '@/components/settings/section';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { looksCss } from '@/lib/page/looks.css';
import { addStyles } from '@/lib/page/styles';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import { FILE_NAME, isRefusal, settingsFromFile, settingsToFile, type FileRefusal } from '@/lib/settings/file';
import { SYNC_STATE_KEY, SYNC_STATES, type SyncState } from '@/lib/settings/mirror';
import { settingsFrom } from '@/lib/settings/read';
import { changeSettings, loadSettings } from '@/lib/settings/store';
import { SETTINGS_KEY } from '@/lib/settings/stored';
import type { Settings } from '@/lib/settings/types';
import { locale, speakWith, t, type Lookup } from '@/lib/words';

const root = document.getElementById('root');
const { local } = browser.storage;

interface View {
  readonly settings: Settings;
  readonly section: Section;
  readonly sync: SyncState | null;
  readonly told: Told | null;
  readonly failed: string | null;
  readonly refused: string | null;
}
let view: View = { settings: DEFAULT_SETTINGS, section: sectionAsked(), sync: null, told: null, failed: null, refused: null };
let removeLooks: (() => void) | null = null;

function show(change: Partial<View>): void {
  view = { ...view, ...change };
  if (!root) return;
  if (change.settings) {
    removeLooks?.();
    removeLooks = addStyles(document, looksCss(view.settings.kinds));
  }
  render(
    <SettingsPage
      {...view} version={browser.runtime.getManifest().version} welcome="welcome.html"
      onChange={apply}
      onUndo={() => {
        const { told } = view;
        if (told?.undo) apply(told.undo);
      }}
      onDismiss={() => show({ told: null, failed: null })}
      onSave={() => download(FILE_NAME, settingsToFile(view.settings), 'application/json')}
      onOpen={(file) => void open(file)}
    />,
    root,
  );
}

const apply: Change = (change, told) => {
  changeSettings(local, change).then(
    (settings) => show({ settings, told: told ?? null, failed: null, refused: null }),
    // What is shown stays what is stored.
    (error: unknown) => show({ settings: view.settings, told: null, failed: failureOf(error) }),
  );
};

function failureOf(error: unknown): string {
  return /quota|space|full|exceed/i.test(String(error)) ? t('settings.storageFull') : t('settings.saveFailed');
}

async function open(file: File): Promise<void> {
  const text = await file.text().catch(() => null);
  const read = text === null ? null : settingsFromFile(text);
  if (read === null) show({ refused: t('settings.data.refused.unreadable'), told: null });
  else if (isRefusal(read)) show({ refused: whyRefused(read), told: null });
  else {
    const before = view.settings;
    apply(() => read, { words: t('settings.data.opened'), undo: () => before });
  }
}

const WHY = { 'too-large': 'too_large', 'not-json': 'not_json', 'not-ours': 'not_ours', newer: 'newer' } as const;

function whyRefused(refusal: FileRefusal): string {
  return refusal.why === 'broken' ? t('settings.data.refused.broken', { field: refusal.field }) : t(`settings.data.refused.${WHY[refusal.why]}`);
}

function sectionAsked(): Section {
  return SECTIONS.find((each) => `#${each}` === location.hash) ?? 'kinds';
}

function syncFrom(stored: unknown): SyncState | null {
  return SYNC_STATES.find((each) => each === stored) ?? null;
}

async function begin(): Promise<void> {
  speakWith(browser.i18n.getMessage as Lookup);
  document.documentElement.lang = locale();
  document.title = t('settings.title');
  window.addEventListener('hashchange', () => {
    show({ section: sectionAsked(), told: null, failed: null, refused: null });
    scrollTo(0, 0);
    document.getElementById('heading')?.focus();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    const { [SETTINGS_KEY]: settings, [SYNC_STATE_KEY]: sync } = changes;
    if (settings) show({ settings: settingsFrom(settings.newValue) });
    if (sync) show({ sync: syncFrom(sync.newValue) });
  });
  const stored = await local.get(SYNC_STATE_KEY);
  show({ settings: await loadSettings(local), sync: syncFrom(stored[SYNC_STATE_KEY]) });
}
void begin();
