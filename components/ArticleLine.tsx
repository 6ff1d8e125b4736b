import type { Article } from '@/lib/engine/types';
import { dateOriginText } from './reasons';
import './ArticleLine.css';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

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
          ? <time dateTime={published.date} title={origin ?? ''}>{DATE.format(new Date(published.date))}<span class="vh">. {origin}</span></time>
          : <span title="Says Who compares titles with the date of the article. Without one, it says nothing about them.">no date found</span>}
      </span>
    </p>
  );
}
