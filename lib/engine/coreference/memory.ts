import type { Span } from '../types';
import type { Entity, Gender } from './entity';

/** A reader keeps this many sources in mind; with a bound the work stays in step with the length of the text. */
const REMEMBERED = 60;

/** The sources of a text while it is read. */
export class Memory {
  /** In order of introduction. */
  readonly all: Entity[] = [];
  /** With words for them, the one mentioned last first; at most `REMEMBERED`. */
  readonly recent: Entity[] = [];
  /** Of each surname at most one person a gender. */
  readonly #bySurname = new Map<string, Entity[]>();
  readonly #bodies = new Map<string, Entity>();
  readonly #byWords = new Map<string, Entity>();
  readonly #byStart = new Map<number, Entity>();
  readonly #known = new Set<Entity>();

  /** The person of this surname; of Mr and Ms Roe the one the words may mean. */
  withSurname(surname: string, gender: Gender | null = null): Entity | null {
    return this.#bySurname.get(surname)?.find((entity) => gender === null || entity.gender === null || entity.gender === gender) ?? null;
  }

  /** The body of this name in lower case: "new york times", or "times" once that one has spoken. */
  body(name: string): Entity | null {
    return this.#bodies.get(name) ?? null;
  }

  /** The source introduced by these very words, in lower case. */
  withWords(words: string): Entity | null {
    return this.#byWords.get(words) ?? null;
  }

  /** The source whose words start here. */
  at(start: number): Entity | null {
    return this.#byStart.get(start) ?? null;
  }

  /** Adds a source and the words that introduce it; a source added before stays as it is. */
  add(entity: Entity, words: string | null): void {
    if (this.#known.has(entity)) return;
    this.#known.add(entity);
    this.all.push(entity);
    if (words !== null) this.#byWords.set(words, entity);
    this.name(entity);
  }

  /** Files a source under the name it has. */
  name(entity: Entity): void {
    if (!entity.surname) return;
    if (entity.kind === 'named-organization') {
      for (const name of [entity.name?.toLowerCase(), entity.surname]) if (name && !this.#bodies.has(name)) this.#bodies.set(name, entity);
    } else if (!this.withSurname(entity.surname, entity.gender)) {
      this.#bySurname.set(entity.surname, [...(this.#bySurname.get(entity.surname) ?? []), entity]);
    }
  }

  /** Notes that these words stand for the source; in passing, where no one is likely to come back to it. */
  mention(entity: Entity, span: Span, sentence: number, inPassing: boolean): void {
    entity.lastSentence = sentence;
    const last = entity.mentions.at(-1);
    if (!last || last.start !== span.start || last.end !== span.end) entity.mentions.push(span);
    if (!this.#byStart.has(span.start)) this.#byStart.set(span.start, entity);
    if (inPassing) return;
    const place = this.recent.indexOf(entity);
    if (place !== -1) this.recent.splice(place, 1);
    this.recent.unshift(entity);
    if (this.recent.length > REMEMBERED) this.recent.pop();
  }
}
