import type { NotChecked, PageState } from '@/lib/messages';

type Checked = Extract<PageState, { state: 'checked' }>;
type Unchecked = Extract<PageState, { state: 'not-checked' }>;

export const checked = (state: PageState): state is Checked => state.state === 'checked';
export const reading = (state: PageState): state is Extract<PageState, { state: 'reading' }> => state.state === 'reading';
export const unchecked = (why: NotChecked['why']) => (state: PageState): state is Unchecked => state.state === 'not-checked' && state.reason.why === why;

/** An article has been read whose headline is this. */
export const reads = (headline: string) => (state: PageState): state is Checked => checked(state) && state.analysis.article.headline.includes(headline);
