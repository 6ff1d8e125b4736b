import browser from 'webextension-polyfill';
import { bringInStep, COPY_KEY, SYNC_STATE_KEY } from '@/lib/settings/mirror';
import { SETTINGS_KEY } from '@/lib/settings/stored';

/** Keeps the copy of the settings in `storage.sync` in step, at every change of either, and once when the browser starts. */
export function keepSettingsCopy(): void {
  let last: Promise<unknown> = Promise.resolve();
  const inStep = () => {
    // Some browsers have no such storage, whatever the polyfill says.
    const { local, sync } = browser.storage as { local: typeof browser.storage.local; sync?: typeof browser.storage.sync };
    last = last.then(async () => local.set({ [SYNC_STATE_KEY]: await bringInStep(local, sync) })).catch(() => {});
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'local' && SETTINGS_KEY in changes) || (area === 'sync' && COPY_KEY in changes)) inStep();
  });
  browser.runtime.onStartup.addListener(inStep);
  browser.runtime.onInstalled.addListener(inStep);
}
