/** A name as CSL has it: in its parts, or as one where it is a body's or can't be taken apart. */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Stands for authors who are not named. */
export const OTHERS = 'et al.';

/** The names in a line such as `Karl Marx and Friedrich Engels`; empty for none. */
export const namesIn = (line: string | null): Name[] =>
  (line ?? '')
    .replace(/,?\s+(?:et al\.?|and others|u\. ?a\.)$/, `; ${OTHERS}`)
    .split(/\s*(?:;|&|\band\b|\bund\b|\bet\b(?! al)|(?<=\s)и(?=\s))\s*/)
    .map(name => name.replace(/[\s,]+$/, '').trim())
    .filter(Boolean)
    .flatMap(several)
    .map(nameOf);

/** `Соколов А. П., Орлова Е. Н.`: where initials stand behind each name, commas part names. */
function several(line: string): string[] {
  const names = line.split(/,\s*/);
  return names.length > 1 && names.every(name => behindSurname(name.split(/\s+/)) > 0) ? names : [line];
}

/** From which word on nothing but initials stands behind a name, as Russian and other lists have it; 0 where that is not so. */
function behindSurname(words: readonly string[]): number {
  const first = words.findIndex(word => INITIALS.test(word));
  return first > 0 && words.slice(first).every(word => INITIALS.test(word)) ? first : 0;
}

const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u;

function nameOf(name: string): Name {
  if (name === OTHERS) return { literal: OTHERS };
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  if (turned) return { family: turned[1], given: turned[2] };
  const words = name.split(/\s+/);
  if (words.length < 2 || name.includes(',') || words.some(word => BODIES.has(word.toLowerCase())))
    return { literal: name };
  const initials = behindSurname(words);
  if (initials > 0) return { family: words.slice(0, initials).join(' '), given: words.slice(initials).join(' ') };
  const particle = words.findIndex((word, at) => at > 0 && PARTICLES.has(word.toLowerCase()));
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}

const PARTICLES: ReadonlySet<string> = new Set('da de del della den der di du la le ten ter van von zu zur'.split(' '));

/** Words in the names of bodies, which have no family name. */
const BODIES: ReadonlySet<string> = new Set(
  `academy akademie archive archives association bureau committee commission comité company congress council department
  federation institut institute league library ministry office of for the party press society soviet union universität
  université university`.split(/\s+/),
);
