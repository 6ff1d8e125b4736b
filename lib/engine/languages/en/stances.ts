import type { StanceWords } from '../language';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that tell whether the words of a report were said, denied, asked, kept back or are still to come. */
export const STANCES: StanceWords = {
  refusing: words('decline refuse'),
  denying: words('deny refute rebut disavow'),
  opposing: words('reject dismiss dispute contradict question challenge contest doubt'),
  confirming: words('confirm corroborate verify acknowledge concur'),
  echoes: words('this that it report reports account accounts story news figures details information claim claims'),
  asking: words('ask wonder inquire enquire query'),
  questions: words('whether if how why what when where who which'),
  notYet: words('neither nor yet'),
  future: words("will shall he'll she'll they'll it'll we'll"),
  expecting: words('expected due set scheduled poised ready likely plans planned planning plan intends intending intend hopes preparing about going'),
};
