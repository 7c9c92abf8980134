import lcwContents from '../../../library/contents/lcw.json';
import churchFathers from '../../../library/works/church-fathers.json';
import civilWar from '../../../library/works/civil-war.json';
import classicsAndPapers from '../../../library/works/classics-and-papers.json';
import freudJung from '../../../library/works/freud-jung.json';
import germanPhilosophy from '../../../library/works/german-philosophy.json';
import lenin from '../../../library/works/lenin.json';
import mao from '../../../library/works/mao.json';
import marxEngels from '../../../library/works/marx-engels.json';
import reformation from '../../../library/works/reformation.json';
import russianRevolution from '../../../library/works/russian-revolution.json';
import stalin from '../../../library/works/stalin.json';
import { type ContentsFile, contentsOf } from './contents-file.ts';
import { Library, type Work } from './model.ts';

/** Each list of works in library/works, checked against its schema by the tests. */
const lists: readonly { readonly works: unknown }[] = [
  churchFathers,
  civilWar,
  classicsAndPapers,
  freudJung,
  germanPhilosophy,
  lenin,
  mao,
  marxEngels,
  reformation,
  russianRevolution,
  stalin,
];

const contents = new Map([lcwContents].map(file => [file.work, file as unknown as ContentsFile]));

function withContents(work: Work): Work {
  const file = contents.get(work.id);
  return file ? contentsOf(work, file) : work;
}

/** The works that ship with Loccit (library/ at the root of the project). */
export const bundledLibrary = new Library(lists.flatMap(list => (list.works as Work[]).map(withContents)));
