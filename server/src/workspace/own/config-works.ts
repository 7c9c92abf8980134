import type { Piece, Volume, Work } from '../../library/model.ts';
import { normalVolume } from '../../library/names.ts';
import { isWebAddress, workOf } from '../../library/own/work.ts';
import { t } from '../../wording/wording.ts';
import type { Fields } from './fields.ts';

/** The works under `works:` of loccit.yaml. One without a title is left out. */
export const worksIn = (config: Fields): Work[] => config.groups('works').flatMap(fields => workIn(fields) ?? []);

function workIn(fields: Fields): Work | null {
  // Biblatex's word for it is taken too.
  const abbreviations = ['abbreviation', 'abbreviations', 'shorthand'].flatMap(name => fields.texts(name));
  const title = fields.text('title');
  const counted = countIn(fields);
  const work = {
    id: fields.text('id') ?? abbreviations[0] ?? title ?? '',
    abbreviations,
    title: title ?? '',
    shortTitles: fields.texts('shortTitles'),
    authors: fields.texts('author'),
    editors: fields.texts('editor'),
    translators: fields.texts('translator'),
    edition: fields.text('edition'),
    publisher: fields.text('publisher'),
    place: fields.text('place'),
    year: fields.text('year'),
    volumeCount: counted,
    volumes: Array.isArray(fields.value('volumes'))
      ? fields.groups('volumes').flatMap(volume => volumeIn(volume) ?? [])
      : [],
    contents: fields.groups('contents').flatMap(piece => pieceIn(piece) ?? []),
    completeContents: fields.texts('completeContents').map(normalVolume),
    citedBy: fields.oneOf('citedBy', ['page', 'column', 'paragraph', 'section']),
    form: fields.text('form'),
    ...lengthIn(fields),
    ...urlIn(fields),
  };
  fields.rejectOthers(name => t('A work has nothing called “{0}”.', name));
  if (title !== undefined) return workOf(work);
  fields.miss(t('This work has no title; a line “title: ...” is needed.'));
  return null;
}

/** `volumes: 45`; undefined where the volumes are listed one by one. */
const countIn = (fields: Fields): number | undefined =>
  Array.isArray(fields.value('volumes')) ? undefined : fields.count('volumes');

function volumeIn(fields: Fields): Volume | null {
  const number = fields.text('number');
  const [title, covers, year] = ['title', 'covers', 'year'].map(name => fields.text(name));
  const [firstPage, scanOffset] = [fields.count('firstPage'), fields.integer('scanOffset')];
  const rest = { ...lengthIn(fields), ...urlIn(fields) };
  fields.rejectOthers(name => t('A volume has nothing called “{0}”.', name));
  if (number === undefined) {
    fields.miss(t('This volume has no number; a line “number: ...” is needed.'));
    return null;
  }
  return {
    number: normalVolume(number),
    ...(title && { title }),
    ...(covers && { covers }),
    ...(year && { year }),
    ...(firstPage && { firstPage }),
    ...(scanOffset !== undefined && { scanOffset }),
    ...rest,
  };
}

function pieceIn(fields: Fields): Piece | null {
  const [title, volume = '1', pages, date] = ['title', 'volume', 'pages', 'date'].map(name => fields.text(name));
  const aliases = fields.texts('aliases');
  const url = urlIn(fields);
  fields.rejectOthers(name => t('A piece has nothing called “{0}”.', name));
  const range = /^([1-9]\d*)(?:\s*[-–—]\s*([1-9]\d*))?$/.exec(pages ?? '');
  const [firstPage, lastPage] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
  if (title === undefined) fields.miss(t('This piece has no title; a line “title: ...” is needed.'));
  else if (!(firstPage <= lastPage))
    fields.complain('pages', t('“pages” are the first and the last page in full: 179-181.'));
  else {
    const more = { ...(aliases.length > 0 && { aliases }), ...(date && { date }), ...url };
    return { title, volume: normalVolume(volume), firstPage, lastPage, confidence: 'high', ...more };
  }
  return null;
}

/** What the user says is taken for certain. */
function lengthIn(fields: Fields): Pick<Work, 'lastPage' | 'lastPageFrom' | 'lastPageConfidence'> {
  const lastPage = fields.count('lastPage');
  return lastPage === undefined ? {} : { lastPage, lastPageFrom: 'count', lastPageConfidence: 'high' };
}

function urlIn(fields: Fields): { url?: string } {
  const url = fields.text('url');
  if (url === undefined || isWebAddress(url)) return url === undefined ? {} : { url };
  fields.complain('url', t('An address begins with https:// or http://.'));
  return {};
}
