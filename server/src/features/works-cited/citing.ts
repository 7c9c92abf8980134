import type { WorkCited } from './works-cited.ts';

/** Every place of a work in one line, for the field of notes: `Cited: vol. 26, p. 19 (essay.txt:12); ...`. */
export function citing({ places }: WorkCited): string {
  const each = places.map(({ volume, where, document, line }) => {
    const place = [volume && `vol. ${volume}`, where].filter(Boolean).join(', ');
    const at = document ? `${document}:${line}` : `line ${line}`;
    return `${place ? `${place} ` : ''}(${at})`;
  });
  return each.length === 0 ? '' : `Cited: ${each.join('; ')}`;
}
