import type { Report } from '@/lib/engine/report';
import type { Analysis } from '@/lib/engine/types';
import type { PageState } from '@/lib/messages';
import type { OnScreen } from '@/lib/page/on-screen';
import { t } from '@/lib/words';
import { announcementOf } from './announcement';
import { ArticleLine } from './ArticleLine';
import { ExportMenu } from './ExportMenu';
import { Masthead } from './Masthead';
import { NotChecked } from './NotChecked';
import { PanelFindings } from './PanelFindings';
import type { PassageDeeds } from './PanelRow';
import { Reading } from './Reading';
import { noScoreReason, notCheckedReason, unread } from './reasons';
import { Switch } from './Switch';
import { Tool } from './Tool';
import './tokens.css';
import './base.css';
import './Popup.css';
import './Passages.css';
import './PassageRow.css';
import './Panel.css';

interface Props extends Omit<PassageDeeds, 'onToggle'> {
  readonly page: PageState;
  /** Is this site switched off? Null where there is no site to switch off. */
  readonly never: boolean | null;
  readonly reports: readonly Pick<Report, 'id' | 'label' | 'extension'>[];
  readonly seen: OnScreen | null;
  /** Words somebody selected and asked about; they stand before the page until they are sent away. */
  readonly selection: Analysis | null;
  onMarks(on: boolean): void;
  onNever(on: boolean): void;
  onReveal(findingId: string): void;
  onStep(by: 1 | -1): void;
  onBringBack(findingId: string): void;
  onAction(): void;
  onExport(reportId: string): void;
  onCopy(reportId: string): Promise<void>;
  onOptions(): void;
  onSelectionDone(): void;
}

const nobody = (): void => {};

/** The list beside the article, for every state of the page in front. */
export function Panel(props: Props) {
  const { page, never, reports, selection, onMarks, onNever, onExport, onCopy, onOptions, onSelectionDone } = props;
  const read = page.state === 'checked' && !unread(page.analysis) ? page : null;
  return (
    <div class="popup panel">
      <p class="vh" role="status">{selection ? announcementOf({ state: 'checked', analysis: selection, marks: false, out: [] }) : announcementOf(page)}</p>
      <Masthead>
        <ExportMenu reports={reports} disabled={!read || reports.length === 0} onExport={onExport} onCopy={onCopy} />
        <Tool label={t('panel.options')} path="M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14M10.2 2.8v3.4M5.8 9.8v3.4" onPress={onOptions} />
      </Masthead>
      <main>{selection ? <Selection {...props} selection={selection} onDone={onSelectionDone} /> : <Body {...props} />}</main>
      <footer class="foot">
        <Switch label={t('switches.marks')} on={read?.marks ?? false} disabled={!read} onChange={onMarks} />
        <Switch label={t('switches.never')} on={never ?? false} disabled={never === null} onChange={onNever} />
      </footer>
    </div>
  );
}

function Body({ page, seen, onReveal, onStep, onBringBack, onTakeOut, onCopyLink, onAction }: Props) {
  if (page.state === 'reading') return <Reading />;
  if (page.state === 'not-checked') return <NotChecked reason={notCheckedReason(page.reason)} onAction={onAction} />;
  const { analysis, out } = page;
  if (unread(analysis)) return <NotChecked reason={noScoreReason(analysis, 'language')} onAction={onAction} />;
  return (
    <PanelFindings
      key={analysis.article.url} analysis={analysis} out={out} seen={seen} bare={false}
      onReveal={onReveal} onStep={onStep} onBringBack={onBringBack} onTakeOut={onTakeOut} onCopyLink={onCopyLink}
    />
  );
}

function Selection({ selection, onDone, onCopyLink }: Props & { readonly selection: Analysis; onDone(): void }) {
  return (
    <>
      <p class="psel"><b>{t('panel.selection')}</b> <button type="button" class="tlink" onClick={onDone}>{t('panel.selectionBack')}</button></p>
      <ArticleLine article={selection.article} />
      {unread(selection) ? <NotChecked reason={noScoreReason(selection, 'language')} onAction={nobody} /> : (
        <PanelFindings
          key={selection.article.text} analysis={selection} out={[]} seen={null} bare
          onReveal={nobody} onStep={nobody} onBringBack={nobody} onTakeOut={nobody} onCopyLink={onCopyLink}
        />
      )}
    </>
  );
}
