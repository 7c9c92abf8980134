import { bundledLibrary } from '../library/bundled.ts';
import type { Gist } from '../workspace/index/gist.ts';
import { type Conditions, GistMaker } from '../workspace/index/gist-maker.ts';
import { diskFiles } from './disk-files.ts';

/** One for the thread: what it has read of loccit.yaml and bibliographies serves all texts. */
const maker = new GistMaker(diskFiles, bundledLibrary);

export const gistThere = (uri: string, known: string | null, conditions: Conditions): Promise<Gist | 'same' | null> =>
  maker.gist(uri, known, conditions);
