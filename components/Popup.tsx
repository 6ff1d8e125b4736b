import type { Report } from '@/lib/engine/report';
import type { PageState } from '@/lib/messages';
import { t } from '@/lib/words';
import { announcementOf } from './announcement';
import { ExportMenu } from './ExportMenu';
import { Findings } from './Findings';
import { Masthead } from './Masthead';
import { NotChecked } from './NotChecked';
import { Reading } from './Reading';
import { noScoreReason, notCheckedReason, unread } from './reasons';
import { Switch } from './Switch';
import { Tool } from './Tool';
import './tokens.css';
import './base.css';
import './Popup.css';

interface Props {
  readonly page: PageState;
  /** Is this site switched off? Null where there is no site to switch off. */
  readonly never: boolean | null;
  readonly reports: readonly Pick<Report, 'id' | 'label' | 'extension'>[];
  onMarks(on: boolean): void;
  onNever(on: boolean): void;
  onReveal(findingId: string): void;
  onCheckAnyway(): void;
  onExport(reportId: string): void;
  onCopy(reportId: string): Promise<void>;
  /** Opens the list beside the article. */
  onPanel(): void;
  onOptions(): void;
}

/** The whole popup, for every state of a page. */
export function Popup(props: Props) {
  const { page, never, reports, onMarks, onNever, onReveal, onCheckAnyway, onExport, onCopy, onPanel, onOptions } = props;
  const read = page.state === 'checked' && !unread(page.analysis) ? page : null;
  return (
    <div class="popup">
      <p class="vh" role="status">{announcementOf(page)}</p>
      <Masthead>
        <ExportMenu reports={reports} disabled={!read || reports.length === 0} onExport={onExport} onCopy={onCopy} />
        <Tool label={t('panel.open')} path="M2.5 3h11v10h-11zM9.5 3v10" onPress={onPanel} />
        <Tool label={t('panel.options')} path="M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.2 2.8v3.4M5.8 9.8v3.4" onPress={onOptions} />
      </Masthead>
      <main><Body page={page} onReveal={onReveal} onAction={onCheckAnyway} /></main>
      <nav class="more" aria-label={t('more.heading')}>
        <a href="welcome.html" target="_blank">{t('more.welcome')}</a>
      </nav>
      <footer class="foot">
        <Switch label={t('switches.marks')} on={read?.marks ?? false} disabled={!read} onChange={onMarks} />
        <Switch label={t('switches.never')} on={never ?? false} disabled={never === null} onChange={onNever} />
      </footer>
    </div>
  );
}

function Body({ page, onReveal, onAction }: { readonly page: PageState; onReveal(findingId: string): void; onAction(): void }) {
  if (page.state === 'reading') return <Reading />;
  if (page.state === 'not-checked') return <NotChecked reason={notCheckedReason(page.reason)} onAction={onAction} />;
  const { analysis } = page;
  if (unread(analysis)) return <NotChecked reason={noScoreReason(analysis, 'language')} onAction={onAction} />;
  return <Findings key={analysis.article.url} analysis={analysis} onReveal={onReveal} />;
}
