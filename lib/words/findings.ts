import { tell, type Telling } from '@/lib/engine/said';
import type { Finding, RuleText, ScoreTerm } from '@/lib/engine/types';
import { dateWithin, figure, locale, sentencesOf, translated } from '.';

/**
 * What the rules say, in the language of the interface. English has it in the rules' own files and brings it along with the analysis;
 * the other languages have it in `locales` under the rule's id, and what one of them lacks is told in English.
 */

/** What was seen. */
export function messageOf({ rule, said, message }: Finding): string {
  let lacking = false;
  const telling: Telling = {
    template: (name) => {
      const template = translated(`rules.${rule}.says.${name}`, '');
      lacking ||= template === '';
      return template;
    },
    figure,
    date: dateWithin,
    list: (parts) => new Intl.ListFormat(locale()).format(parts),
  };
  const sentences = sentencesOf(said.map((each) => tell(each, telling)));
  return lacking ? message : sentences;
}

/** Why it can matter, when it is fine, what to look for. */
export function ruleTextOf(id: string, text: RuleText): RuleText {
  const told = (part: 'title' | 'description' | 'canMatter' | 'fineWhen' | 'lookFor') => translated(`rules.${id}.${part}`, text[part]);
  return { criterion: text.criterion, title: told('title'), description: told('description'), canMatter: told('canMatter'), fineWhen: told('fineWhen'), lookFor: told('lookFor') };
}

/** What a term of the score is called. */
export function labelOf({ id, label }: Pick<ScoreTerm, 'id' | 'label'>): string {
  return translated(`terms.${id}`, label);
}
