import type { Span } from '../types';
import type { Entity } from './entity';

/** A reader keeps this many sources in mind; with a bound the work stays in step with the length of the text. */
const REMEMBERED = 60;

/** The sources of a text while it is read. */
export class Memory {
  /** In order of introduction. */
  readonly all: Entity[] = [];
  /** With words for them, the one mentioned last first; at most `REMEMBERED`. */
  readonly recent: Entity[] = [];
  readonly #bySurname = new Map<string, Entity>();
  readonly #byStart = new Map<number, Entity>();
  readonly #known = new Set<Entity>();

  withSurname(surname: string): Entity | null {
    return this.#bySurname.get(surname) ?? null;
  }

  /** The source whose words start here. */
  at(start: number): Entity | null {
    return this.#byStart.get(start) ?? null;
  }

  /** Adds a source; a source added before stays as it is. */
  add(entity: Entity): void {
    if (this.#known.has(entity)) return;
    this.#known.add(entity);
    this.all.push(entity);
    if (entity.surname && !this.#bySurname.has(entity.surname)) this.#bySurname.set(entity.surname, entity);
  }

  /** Notes that these words stand for the source. */
  mention(entity: Entity, span: Span, sentence: number): void {
    entity.lastSentence = sentence;
    const last = entity.mentions.at(-1);
    if (!last || last.start !== span.start || last.end !== span.end) entity.mentions.push(span);
    if (!this.#byStart.has(span.start)) this.#byStart.set(span.start, entity);
    const place = this.recent.indexOf(entity);
    if (place !== -1) this.recent.splice(place, 1);
    this.recent.unshift(entity);
    if (this.recent.length > REMEMBERED) this.recent.pop();
  }
}
