import modelPhrases from './model-phrases';
import scrubbedNames from './scrubbed-names';
import type { SignContext, SignFinding, SignRule } from './sign-rule';
import spacedHyphens from './spaced-hyphens';
import templateFields from './template-fields';

/** Signs that a machine wrote the text over, in the order in which they are listed. */
export const SIGN_RULES: readonly SignRule[] = [modelPhrases, templateFields, spacedHyphens, scrubbedNames];

/** At most one finding a rule, each with its rule's id. */
export function findSigns(context: SignContext): (SignFinding & { readonly rule: string })[] {
  return SIGN_RULES.flatMap((rule) => {
    const found = rule.run(context);
    return found ? [{ ...found, rule: rule.id }] : [];
  });
}
