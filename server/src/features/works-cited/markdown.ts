import { t } from '../../wording/wording.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { PlaceCited, WorkCited } from './works-cited.ts';

/** A heading for each work, and under it a table of the places, in which what is cited more than once has one row. */
export function asMarkdown(works: readonly WorkCited[]): string {
  const parts = works.map(work => [heading(work), ...about(work), table(work)].join('\n\n'));
  return `${[`# ${t('Works cited')}`, ...(parts.length > 0 ? parts : [t('No work is cited.')])].join('\n\n')}\n`;
}

const heading = ({ name }: WorkCited): string => `## ${escapeMarkdown(name)}`;

function about(work: WorkCited): string[] {
  const { author, title, edition, editor, translator, place, publisher, year, volumes, asGiven } = work;
  const imprint = [[place, publisher].filter(Boolean).join(': '), year].filter(Boolean).join(', ');
  const facts = [
    author && (title || author !== work.name) && escapeMarkdown(author),
    title && `*${escapeMarkdown(title)}*`,
    editor && t('edited by {0}', escapeMarkdown(editor)),
    translator && t('translated by {0}', escapeMarkdown(translator)),
    edition && escapeMarkdown(edition),
    imprint && escapeMarkdown(imprint),
    volumes && volumes > 1 ? t('{0} volumes', volumes) : null,
  ].filter(Boolean);
  const given = asGiven === null ? [] : [t('Given as: {0}', escapeMarkdown(asGiven))];
  return facts.length > 0 ? [`${facts.join(', ')}.`, ...given] : given;
}

function table({ places }: WorkCited): string {
  const rows = [...grouped(places)].map(same => row(same));
  return [`| ${t('Volume')} | ${t('Place')} | ${t('Cited in')} |`, '|---|---|---|', ...rows].join('\n');
}

/** Places that are the same in volume, page and piece, which stand together. */
function grouped(places: readonly PlaceCited[]): Iterable<readonly PlaceCited[]> {
  const groups = new Map<string, PlaceCited[]>();
  for (const place of places) {
    const key = JSON.stringify([place.volume, place.where, place.piece]);
    const same = groups.get(key);
    if (same) same.push(place);
    else groups.set(key, [place]);
  }
  return groups.values();
}

function row(same: readonly PlaceCited[]): string {
  const [{ volume, where, piece }] = same;
  const place = [piece && t('“{0}”', escapeMarkdown(piece)), escapeMarkdown(where)].filter(Boolean).join(', ');
  return `| ${escapeMarkdown(volume ?? '')} | ${place || t('(as a whole)')} | ${same.map(citedIn).join('; ')} |`;
}

const citedIn = ({ document, line, note }: PlaceCited): string =>
  [
    document && `${escapeMarkdown(document)},`,
    t('line {0}', line),
    note !== null && `(${t('note {0}', escapeMarkdown(note))})`,
  ]
    .filter(Boolean)
    .join(' ');
