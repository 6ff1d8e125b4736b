import type { Article } from '@/lib/engine/types';
import { dateInWords, t } from '@/lib/words';
import { dateOriginText } from './reasons';
import './ArticleLine.css';

/** Which article this is about: headline, publisher, and the date with where it was found. */
export function ArticleLine({ article }: { readonly article: Pick<Article, 'headline' | 'publisher' | 'published'> }) {
  const { headline, publisher, published } = article;
  const origin = published && dateOriginText(published.foundIn, published.evidence);
  return (
    <p class="aline">
      <cite class="aline__h" title={headline}>{headline}</cite>
      <span class="aline__p">
        {publisher && <span>{publisher}</span>}
        {published
          ? <time dateTime={published.date} title={origin ?? ''}>{dateInWords(published.date)}<span class="vh">. {origin}</span></time>
          : <span title={t('article.noDateMeans')}>{t('article.noDate')}</span>}
      </span>
    </p>
  );
}
