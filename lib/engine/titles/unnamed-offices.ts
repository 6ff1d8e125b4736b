import type { Evidence } from '../types';
import { officeWritten } from './holder-meant';
import type { Mention } from './mentions';
import type { Office } from './office-holders';
import { spanOf, type TitleContext } from './title-rule';
import { NamesInArticle } from './whose-title';

/**
 * The offices of which an article speaks without ever naming anybody who held them, one entry an office, at its first mention.
 * A surname that any holder bears, whoever is meant by it, counts as a name.
 */
export function unnamedOffices(context: TitleContext): Evidence[] {
  const firsts = new Map<Office, Mention>();
  for (const mention of context.mentions) {
    if (mention.form !== 'nameless' || mention.plural || mention.determiner === 'a') continue;
    const office = officeWritten(mention);
    if (office && !firsts.has(office)) firsts.set(office, mention);
  }
  const names = new NamesInArticle(context.segments);
  return [...firsts]
    .filter(([office]) => !office.terms.some(({ person }) => names.mentionsOf(person).length > 0))
    .map(([office, mention]) => ({ span: spanOf(context.segments, mention), shows: `${office.title}: no holder is named anywhere in the text` }));
}
