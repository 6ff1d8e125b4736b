import { firstOfEach, markOf, type Criterion } from './criterion';

const officeMeant: Criterion<'meant' | 'acting' | 'probably' | 'probablyActing'> = {
  id: 'office-meant',
  description: 'A source known by an office that one person held on the day of the article: “the director of the CIA”.',
  text: {
    criterion: 'T3',
    title: 'Who is meant',
    description: 'The source has no name here, but an office that only one person held on that day.',
    canMatter: 'The source is not hidden: you can look up who it was, and what else they said.',
    fineWhen: 'Always. Articles leave out the name of a well-known office holder to be brief.',
    lookFor: 'Whether the article names the holder elsewhere, and whether it is the same person.',
  },
  says: {
    meant: '{office} on that day: {name}, since {start} (source: {file}; office data as of {day}).',
    acting: '{office} on that day: {name}, acting since {start} (source: {file}; office data as of {day}).',
    probably: '{office} on that day, probably: {name}, since {start} (source: {file}; office data as of {day}).',
    probablyActing: '{office} on that day, probably: {name}, acting since {start} (source: {file}; office data as of {day}).',
  },
  examples: {
    flags: [{ text: 'The director of the CIA said that the ships would sail.', marks: ['The director of the CIA'], page: { published: { date: '2025-03-06', foundIn: 'given', evidence: '2025-03-06' } } }],
    passes: ['The director of the CIA said that the ships would sail.', 'An adviser to the director of the CIA said that the ships would sail.'],
  },
  run: (given) => firstOfEach(given.voices.filter(({ source }) => source.kind === 'office')).flatMap((voice) => {
    const { holder, id } = voice.source;
    if (!holder) return [];
    const span = markOf(voice);
    return [{
      kind: 'credit', severity: 0, span, sourceId: id,
      said: [{
        says: holder.certain ? (holder.acting ? 'acting' : 'meant') : holder.acting ? 'probablyActing' : 'probably',
        with: { office: holder.office, name: holder.name, start: { date: holder.since }, file: holder.source, day: { date: holder.dataAsOf } },
      }],
      evidence: [{ span, shows: 'an office that one person held' }],
    }];
  }),
};

export default officeMeant;
