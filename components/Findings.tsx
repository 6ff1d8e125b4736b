import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { passagesOf } from '@/lib/engine/passages';
import type { Analysis, FindingKind } from '@/lib/engine/types';
import { ArticleLine } from './ArticleLine';
import { Lead } from './Lead';
import { leadSentence, restSentence, wordsIn } from './lead-sentences';
import { Passages } from './Passages';
import { noScoreReason } from './reasons';
import { Ribbon } from './Ribbon';
import { ribbonOf } from './ribbon-layout';
import { Score } from './Score';
import { namedVoicesOf, voiceRowsOf } from './voices';
import { WhoSpeaks } from './WhoSpeaks';

interface Props {
  readonly analysis: Analysis;
  /** The page should show this finding. */
  onReveal(findingId: string): void;
}

/** A checked article: ingredients first, the number after them, then every passage. */
export function Findings({ analysis, onReveal }: Props) {
  const { article, rules, score, voices } = analysis;
  const passages = useMemo(() => passagesOf(analysis), [analysis]);
  const [only, setOnly] = useState<FindingKind | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const marked = passages.filter(({ kind }) => kind !== 'credit').length;
  const noScore = score.value === null ? noScoreReason(analysis, score.why) : null;

  const toggle = (id: string): void => {
    setOpen(open === id ? null : id);
    if (open !== id) onReveal(id);
  };
  /** Chosen in a chart: open its row in the list too, whatever kind is being shown. */
  const pick = (id: string): void => {
    setOnly(null);
    setOpen(id);
    setPicked(id);
    onReveal(id);
  };
  useLayoutEffect(() => {
    if (!picked) return;
    document.getElementById(`passage-${picked}`)?.scrollIntoView({ block: 'nearest' });
    setPicked(null);
  }, [picked]);
  const showList = (): void => {
    const heading = document.getElementById('passages');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };

  return (
    <>
      <ArticleLine article={article} />
      <Lead heading={noScore ? noScore.heading : leadSentence(voices)}>
        <p class="lead__s">
          {noScore ? noScore.detail : restSentence(analysis)}
          {marked > 0 && <> <button type="button" class="tlink" onClick={showList}>See {marked === 1 ? 'the passage' : `all ${marked} passages`}</button></>}
        </p>
      </Lead>
      {voices.identified + voices.anonymous > 0 && <WhoSpeaks rows={voiceRowsOf(analysis)} names={namedVoicesOf(analysis)} />}
      <Ribbon ribbon={ribbonOf(analysis, passages)} words={wordsIn(article.text)} onPick={pick} />
      {score.value !== null && <Score article={article} score={score} passages={passages} onPick={pick} />}
      {passages.length > 0 && (
        <Passages article={article} passages={passages} rules={rules} only={only} open={open} onOnly={setOnly} onToggle={toggle} />
      )}
      <p class="caveat">This describes how sources are identified in this text. It does not say whether the text is true.</p>
    </>
  );
}
