import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/Panel';
import { download } from '@/components/download';
import type { Report } from '@/lib/engine/report';
import type { Analysis } from '@/lib/engine/types';
import type { PageState, ToBackground, ToPage, ToViews } from '@/lib/messages';
import { answering, asking, waking } from '@/lib/messaging';
import type { OnScreen } from '@/lib/page/on-screen';
import { articleOf, selectedFrom, SELECTION_KEY } from '@/lib/selection';
import { isNever, withNever } from '@/lib/settings/sites';
import { changeSettings } from '@/lib/settings/store';
import { loadRunning, SETTINGS_KEY } from '@/lib/settings/stored';
import { hostOf, unanswered } from '@/lib/unanswered';
import { locale, speakWith, type Lookup } from '@/lib/words';

const PAGES = ['http://*/*', 'https://*/*'];
const loadReports = () => import('@/lib/reports');

// Its types know the browser's own messages only.
speakWith(browser.i18n.getMessage as Lookup);
document.documentElement.lang = locale();
const root = document.getElementById('root');
const askBackground = asking<ToBackground>('background', waking((message) => browser.runtime.sendMessage(message)));
/** A tab of its own to speak of, where the panel is opened as a page; else the one in front of its window. */
const fixed = Number(new URLSearchParams(location.search).get('tab')) || null;
let windowId = -1;
let tabId: number | null = null;
let url: string | undefined;

interface View {
  readonly page: PageState;
  readonly never: boolean | null;
  readonly reports: readonly Report[];
  readonly seen: OnScreen | null;
  readonly selection: Analysis | null;
}
let view: View = { page: { state: 'reading' }, never: null, reports: [], seen: null, selection: null };

const ask = asking<ToPage>('page', async (message) => {
  if (tabId === null) throw new Error('There is no tab to ask.');
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
});

function show(change: Partial<View>): void {
  view = { ...view, ...change };
  const { page, never, reports, seen, selection } = view;
  if (!root) return;
  render(
    <Panel
      page={page} never={never} reports={reports} seen={seen} selection={selection}
      onMarks={(on) => tell(ask('marks', { on }))}
      onNever={(off) => void switchOff(off)}
      onReveal={(findingId) => tell(ask('reveal', { findingId }))}
      onStep={(by) => tell(ask('step', { by }))}
      onTakeOut={(findingId, why) => tell(ask('takeOut', { findingId, why }))}
      onBringBack={(findingId) => tell(ask('bringBack', { findingId }))}
      onCopyLink={async (findingId) => navigator.clipboard.writeText(await ask('linkTo', { findingId }))}
      onAction={() => void act()}
      onExport={(id) => void written(id).then(({ name, text, mime }) => download(name, text, mime))}
      onCopy={async (id) => navigator.clipboard.writeText((await written(id)).text)}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onSelectionDone={() => show({ selection: null })}
    />,
    root,
  );
}

/** A page that no longer answers has gone. */
function tell(answer: Promise<void>): void {
  answer.catch(() => void look());
}

/** The one useful action of a page that was not checked. */
async function act(): Promise<void> {
  const { page } = view;
  if (page.state !== 'not-checked') return;
  const { why } = page.reason;
  if (why === 'no-access') {
    if (await browser.permissions.request({ origins: PAGES })) await look();
  } else if (why === 'not-loaded') {
    if (tabId !== null) await browser.tabs.reload(tabId);
  } else tell(ask('checkAnyway', null));
}

async function switchOff(off: boolean): Promise<void> {
  const site = hostOf(url);
  if (site === null) return;
  show({ never: off });
  await changeSettings(browser.storage.local, (settings) => withNever(settings, site, off));
}

async function written(formatId: string) {
  if (view.page.state !== 'checked') throw new Error('There is nothing to export.');
  return (await loadReports()).writtenReport(formatId, view.page.analysis);
}

/** Looks at the tab in front anew. What comes back to an older look is of another tab. */
let looks = 0;
async function look(): Promise<void> {
  const now = (looks += 1);
  const tab = fixed === null ? (await browser.tabs.query({ active: true, windowId }))[0] : await browser.tabs.get(fixed).catch(() => undefined);
  if (now !== looks) return;
  if (tab?.id !== tabId) show({ seen: null, selection: null });
  tabId = tab?.id ?? null;
  url = tab?.url;
  const mayRead = await browser.permissions.contains({ origins: PAGES });
  const page: PageState = await ask('state', null).catch(() => ({ state: 'not-checked', reason: unanswered(url, mayRead) }));
  const seen = await ask('watch', null).catch(() => null);
  const site = hostOf(url);
  const never = site === null ? null : isNever(await loadRunning(browser.storage.local), site);
  if (now === looks) show({ page, seen, never });
}

async function showSelection(stored: unknown): Promise<void> {
  const selected = selectedFrom(stored);
  if (!selected || (fixed === null && selected.windowId !== windowId)) return;
  show({ selection: await askBackground('analyze', articleOf(selected)) });
}

async function open(): Promise<void> {
  windowId = (await browser.windows.getCurrent()).id ?? -1;
  browser.runtime.onMessage.addListener(answering<ToViews>('views', {
    pageState: async (page, sender) => {
      if (sender.tab?.id !== tabId) return;
      show({ page });
      if (page.state === 'checked') show({ seen: await ask('watch', null).catch(() => null) });
    },
    onScreen: (seen, sender) => {
      if (sender.tab?.id === tabId) show({ seen });
    },
  }));
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) void look();
  });
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status) void look();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const { [SELECTION_KEY]: selected, [SETTINGS_KEY]: settings } = changes;
    if (area === 'session' && selected) void showSelection(selected.newValue);
    if (settings) void look();
  });
  await look();
  const kept = await browser.storage.session.get(SELECTION_KEY);
  const selected = selectedFrom(kept[SELECTION_KEY]);
  // What was asked before this panel was there was asked of it; what was asked long ago was not.
  if (selected && Date.now() - selected.at < 10_000) await showSelection(selected);
  show({ reports: (await loadReports()).REPORTS });
}
void open();
