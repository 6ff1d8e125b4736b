import { Component } from 'preact';
import { isCounted, passagesOf } from '@/lib/engine/passages';
import type { Analysis, FindingKind } from '@/lib/engine/types';
import { t } from '@/lib/words';
import { ArticleLine } from './ArticleLine';
import { Lead } from './Lead';
import { leadSentence, restSentence, wordsIn } from './lead-sentences';
import { Passages } from './Passages';
import { noScoreReason } from './reasons';
import { Ribbon } from './Ribbon';
import { ribbonOf } from '@/lib/engine/charts/ribbon';
import { Score } from './Score';
import { voiceRowsOf } from '@/lib/engine/charts/who-speaks';
import { namedVoicesOf } from './voices';
import { WhoSpeaks } from './WhoSpeaks';

interface Props {
  readonly analysis: Analysis;
  /** The page should show this finding. */
  onReveal(findingId: string): void;
}

interface State {
  /** The one kind of passage that is listed, or all. */
  readonly only: FindingKind | null;
  /** Id of the passage whose row is open. */
  readonly open: string | null;
}

/** A checked article: ingredients first, the number after them, then every passage. */
export class Findings extends Component<Props, State> {
  override state: State = { only: null, open: null };

  readonly #toggle = (id: string): void => {
    const opens = this.state.open !== id;
    this.setState({ open: opens ? id : null });
    if (opens) this.props.onReveal(id);
  };
  /** Chosen in a chart: open its row in the list too, whatever kind is being shown. */
  readonly #pick = (id: string): void => {
    this.setState({ only: null, open: id }, () => document.getElementById(`passage-${id}`)?.scrollIntoView({ block: 'nearest' }));
    this.props.onReveal(id);
  };

  render({ analysis }: Props, { only, open }: State) {
    const { article, rules, score, voices } = analysis;
    const passages = passagesOf(analysis);
    const marked = passages.filter(isCounted).length;
    const noScore = score.value === null ? noScoreReason(analysis, score.why) : null;
    return (
      <>
        <ArticleLine article={article} />
        <Lead heading={noScore ? noScore.heading : leadSentence(voices)}>
          <p class="lead__s">
            {noScore ? noScore.detail : restSentence(analysis)}
            {marked > 0 && <> <button type="button" class="tlink" onClick={showList}>{t('lead.see', { count: marked })}</button></>}
          </p>
        </Lead>
        {voices.identified + voices.anonymous > 0 && <WhoSpeaks rows={voiceRowsOf(analysis)} names={namedVoicesOf(analysis)} />}
        <Ribbon ribbon={ribbonOf(analysis, passages)} words={wordsIn(article.text)} onPick={this.#pick} />
        {score.value !== null && <Score article={article} score={score} passages={passages} onPick={this.#pick} />}
        {passages.length > 0 && (
          <Passages
            article={article} passages={passages} rules={rules} only={only} open={open}
            onOnly={(kind) => this.setState({ only: kind })} onToggle={this.#toggle}
          />
        )}
        <p class="caveat">{t('lead.caveat')}</p>
      </>
    );
  }
}

function showList(): void {
  const heading = document.getElementById('passages');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
