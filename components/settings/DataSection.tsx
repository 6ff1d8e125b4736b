import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';
import type { SyncState } from '@/lib/settings/mirror';
import { t } from '@/lib/words';
import type { SectionProps } from './section';

interface Props extends SectionProps {
  /** How the copy for other devices fares; null while that is not known. */
  readonly sync: SyncState | null;
  /** Why the file just opened was refused, in words. */
  readonly refused: string | null;
  onSave(): void;
  onOpen(file: File): void;
}

const COPY: Readonly<Record<SyncState, 'in_step' | 'too_large' | 'refused' | 'missing'>> = { 'in-step': 'in_step', 'too-large': 'too_large', refused: 'refused', missing: 'missing' };

/** Where settings are kept; as a file; from the beginning. */
export function DataSection({ settings, onChange, sync, refused, onSave, onOpen }: Props) {
  return (
    <>
      <p class="intro">{t('settings.data.intro')}</p>
      {sync && <p class="hint copy">{t(`settings.data.copy.${COPY[sync]}`)}</p>}
      <section class="act" aria-labelledby="file-h">
        <h2 id="file-h">{t('settings.data.file')}</h2>
        <p class="hint">{t('settings.data.fileMeans')}</p>
        <p class="below">
          <button type="button" class="btn btn--quiet" onClick={onSave}>{t('settings.data.save')}</button>
          <label class="btn btn--quiet file">
            <input
              type="file" accept="application/json,.json" class="file__i" aria-describedby={refused === null ? undefined : 'file-why'}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) onOpen(file);
                // The same file can be opened again.
                currentTarget.value = '';
              }}
            />
            {t('settings.data.open')}
          </label>
        </p>
        {refused !== null && <p class="refused" id="file-why" role="alert">{refused} {t('settings.data.untouched')}</p>}
      </section>
      <section class="act" aria-labelledby="reset-h">
        <h2 id="reset-h">{t('settings.data.reset')}</h2>
        <p class="hint">{t('settings.data.resetMeans')}</p>
        <p class="below">
          <button type="button" class="btn btn--quiet" onClick={() => onChange(() => DEFAULT_SETTINGS, { words: t('settings.data.resetDone'), undo: () => settings })}>{t('settings.data.resetAction')}</button>
        </p>
      </section>
    </>
  );
}
