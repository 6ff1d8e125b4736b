import { render } from 'preact';
import { browser, type Browser } from 'wxt/browser';
import { download } from '@/components/download';
import { Looks } from '@/components/looks';
import { Popup } from '@/components/Popup';
import type { Report } from '@/lib/engine/report';
import type { PageState, ToPage, ToViews } from '@/lib/messages';
import { answering, asking } from '@/lib/messaging';
import type { WrittenReport } from '@/lib/reports';
import { DEFAULT_LOOKS, type Looks as LooksOfKinds } from '@/lib/page/mark-looks';
import { locale, speakWith, type Lookup } from '@/lib/words';

const OUT_OF_REACH: PageState = { state: 'not-checked', reason: { why: 'out-of-reach' } };

/** The reports come in a file of their own: most openings of the popup export nothing. */
const loadReports = () => import('@/lib/reports');
const settings = () => import('./settings');

/** The tab the popup speaks of: `?tab=ID` where it is opened as a page of its own, else the one in front. */
async function tabInQuestion(): Promise<Browser.tabs.Tab | undefined> {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  if (id) return browser.tabs.get(id);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

// Its types know the browser's own messages only.
speakWith(browser.i18n.getMessage as Lookup);
document.documentElement.lang = locale();
const root = document.getElementById('root');
/** No await out here: with one, what the reports share with the popup would need a third file. */
const tab = tabInQuestion().catch(() => undefined);
const ask = asking<ToPage>('page', async (message) => {
  const id = (await tab)?.id;
  if (id === undefined) throw new Error('There is no tab to ask.');
  return browser.tabs.sendMessage(id, message, { frameId: 0 });
});

let windowId = -1;
/** One browser has the one, the other the other; their types know neither. */
const { sidePanel, sidebarAction } = browser as unknown as {
  readonly sidePanel?: { open(where: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};
const openPanel = (id: number): Promise<void> => sidePanel?.open({ windowId: id }) ?? sidebarAction?.open() ?? Promise.resolve();

interface View {
  readonly page: PageState;
  readonly never: boolean | null;
  readonly looks: LooksOfKinds;
  readonly reports: readonly Report[];
}
let view: View = { page: OUT_OF_REACH, never: null, looks: DEFAULT_LOOKS, reports: [] };

function show(change: Partial<View>): void {
  view = { ...view, ...change };
  const { page, never, looks, reports } = view;
  if (!root) return;
  render(
    <Looks.Provider value={looks}>
      <Popup
        page={page} never={never} reports={reports}
        onMarks={(on) => {
          if (page.state === 'checked') show({ page: { ...page, marks: on } });
          tell(ask('marks', { on }));
        }}
        onNever={(on) => void switchOff(on)}
        onReveal={(findingId) => tell(ask('reveal', { findingId }))}
        onCheckAnyway={() => tell(ask('checkAnyway', null))}
        onExport={(id) => void written(id).then(({ name, text, mime }) => download(name, text, mime))}
        onPanel={() => {
          // At once: after any wait, browsers refuse.
          openPanel(windowId).then(() => close(), () => {});
        }}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => close())}
        onCopy={async (id) => navigator.clipboard.writeText((await written(id)).text)}
      />
    </Looks.Provider>,
    root,
  );
}

/** A page that no longer answers has gone. */
function tell(answer: Promise<void>): void {
  answer.catch(() => show({ page: OUT_OF_REACH }));
}

/** The host of a web page, or null: the browser's own pages, files and the like have none. */
function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}

/** The site of the page; pages out of reach have none. */
async function host(): Promise<string | null> {
  return hostOf((await tab)?.url) ?? (view.page.state === 'checked' ? hostOf(view.page.analysis.article.url) : null);
}

async function switchOff(never: boolean): Promise<void> {
  const site = await host();
  if (site === null) return;
  show({ never });
  await (await settings()).switchSite(browser.storage.local, site, never);
}

async function written(formatId: string): Promise<WrittenReport> {
  if (view.page.state !== 'checked') throw new Error('There is nothing to export.');
  return (await loadReports()).writtenReport(formatId, view.page.analysis);
}

async function open(): Promise<void> {
  browser.runtime.onMessage.addListener(answering<ToViews>('views', {
    pageState: async (page, sender) => {
      if (sender.tab?.id === (await tab)?.id) show({ page });
    },
  }));
  windowId = (await tab)?.windowId ?? -1;
  view = { ...view, page: await ask('state', null).catch(() => OUT_OF_REACH) };
  const site = await host();
  show(await (await settings()).readSettings(browser.storage.local, site, document));
  show({ reports: (await loadReports()).REPORTS });
}
void open();
