/** Words by which a text comes back to somebody or something it spoke of before. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pronouns by whom they may stand for. */
export const PRONOUNS = {
  onePerson: words('he she him her his hers'), several: words('they them their'), relative: words('who which that whose whom'),
  thing: words('it its'), publication: words('we us our'), writer: words('i me my'),
};

/** Pronouns for nobody mentioned before. */
export const INDEFINITE = words('someone somebody others none nobody no-one');

/** Nouns that may stand for anybody met. */
export const ANYBODY = words('person individual people individuals');

/** They pick one of several, and not the first. */
export const LATER = words('second third fourth fifth sixth other');

export const DEMONSTRATIVE = words('this these those');

/** Nouns under which one document is cited again. */
export const PAPERS = words('report article story account document memo paper study piece dispatch');

/** Honorifics and the nouns that repeat them: "Sen. Roe … the senator". */
export const ROLES: ReadonlyMap<string, string> = new Map(Object.entries({
  sen: 'senator', rep: 'representative', gov: 'governor', gen: 'general', col: 'colonel', capt: 'captain', sgt: 'sergeant', adm: 'admiral', prof: 'professor',
  dr: 'doctor', pres: 'president', rev: 'reverend', det: 'detective', insp: 'inspector', hon: 'judge',
}));
