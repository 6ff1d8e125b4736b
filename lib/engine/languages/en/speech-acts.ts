/** How English verbs of speaking take what they speak about. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const byVerb = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(list.trim().split(/\s+/).map((entry): [string, string[]] => {
    const [verb = '', particles = ''] = entry.split(':');
    return [verb, particles.split('/')];
  }));

/** Particles and prepositions a cue takes along: "called for", "spoke out against", "referred to". */
export const PARTICLES = byVerb(`call:for/on/upon speak:about/of/out/against/on talk:about/of/up/on refer:to allude:to point:to/out respond:to/with
  reply:to/with object:to apologize:for/to apologise:for/to comment:on complain:about/of/that warn:of/against/about
  speculate:about/on press:for argue:for/against/over boast:about/of brag:about joke:about/that vote:for rail:against
  lash:out/at swipe:at fire:back hit:back/out/at shoot:back/down rant:about/against vent:about plead:for/with beg:for/to
  agree:with/to/on disagree:with protest:against hint:at/that elaborate:on expound:on ask:for/about/if/whether
  inquire:about wonder:about/if/whether lobby:for/against preach:about testify:about/that rave:about gush:about
  gripe:about tear:into weigh:in sound:off lay:out blog:about whine:about muse:about/on make:it/clear/plain
  push:for/back double:down come:out/against take:issue/aim/with/at open:up go:after spell:out vouch:for stand:by
  bring:up fret:about/over opine:on/that/against/about debate:about write:about caution:against/about muse:about/on question:if advocate:for insist:on/upon admit:to confess:to attest:to appeal:for remark:on/upon touch:on/upon dwell:on harp:on
  crow:about/over enthuse:about/over gloat:about/over moan:about grumble:about grouse:about carp:about reminisce:about riff:on/about backtrack:on
  backpedal:on pontificate:about/on agitate:for quibble:with/over marvel:at inveigh:against fume:about/over rage:about/against`);

/** Verbs that report speech only with their particle. */
export const ONLY_WITH_PARTICLE = words(`speak talk refer allude point object push vote rail swipe fire shoot rant vent tear weigh sound lay lobby rage fume
  inveigh make double come take open go spell vouch stand bring gush rave agree debate respond reply
  appeal touch dwell harp crow enthuse gloat moan grumble grouse carp reminisce riff backtrack backpedal pontificate agitate quibble remark insist
  speculate muse opine attest marvel whine gripe`);

/** Particles that a phrasal cue must end with: "came out against", "took issue". */
export const LAST_PARTICLES = byVerb('make:clear/plain come:against take:issue/aim/with/at');

/** Verbs that also say what somebody does to things: no cue without a particle. */
export const PHYSICAL_ACTS = words(`claim hit knock hammer rip slap charge cast paint plug bill pitch pose present raise address air broach put give
  publish issue sign name nominate fault hold press withdraw troll shoot fire tear lobby needle skewer lash pan savage
  identify introduce interrupt welcome invite encourage deliver communicate convey relay speak style term challenge
  contest debate protest read`);

/** What is called without being given a name: "called a meeting", "called the police". */
export const SUMMONED = words(`meeting meetings vote election elections session conference police ambulance attention strike halt hearing witness
  witnesses number office home bluff shots emergency truce ceasefire referendum summit roll name names doctor 911 play
  plays timeout recess quits`);

/** What people do with words for all to see, rather than let be known: "three senators endorsed her". */
export const OPEN_ACTS = words(`endorse oppose order refuse reject resist support back disavow dodge stand respond reply approve veto ban overrule rule block convince persuade
  recruit volunteer welcome nominate vote lobby boo heckle interrupt`);
