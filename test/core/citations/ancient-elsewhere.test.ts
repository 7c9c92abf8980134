import { describe, expect, it } from 'vitest';
import { meaning, resolved, withNotes } from './resolved.ts';

/** What the last citation of a note means, as it stands there; null where it is none. */
const means = (cited: string, ...notes: string[]): string | null => meaning(withNotes(...notes), cited);

describe('ancient authors as other languages call them', () => {
  it.each([
    ['Tite-Live, III, 19', 'Livy, Ab urbe condita, book 3, chapter 19'],
    ["Denys d'Halicarnasse, I, 67", 'Dionysius of Halicarnassus, Roman Antiquities, book 1, chapter 67'],
    ['Denys d’Halicarnasse, I, 67', 'Dionysius of Halicarnassus, Roman Antiquities, book 1, chapter 67'],
    ['Hérodote, VII, 188', 'Herodotus, Histories, book 7, chapter 188'],
    ['Thukydides II, 40', 'Thucydides, History of the Peloponnesian War, book 2, chapter 40'],
    ['Cicéron, *Tusc.*, I, 16', 'Cicéron, Tusc, book 1, chapter 16'],
    ['Virgile, *En.*, III, 67', 'Virgile, En, book 3, chapter 67'],
    ['Suétone, *Aug.*, 32', 'Suétone, Aug, chapter 32'],
    ['Euripide, *Alceste*, 163', 'Euripide, Alceste, verse 163'],
    ['Lucien, *De luctu*, 14', 'Lucien, De luctu, chapter 14'],
    ['Josèphe, *Ant.*, XVIII, iii, 3', 'Josèphe, Ant, book 18, chapter 3, section 3'],
    ['Irénée, *Adv. hær.*, III, iii, 3', 'Irénée, Adv. hær, book 3, chapter 3, section 3'],
    ['Joseph. Ant. XVIII. iii. 3', 'Joseph. Ant, book 18, chapter 3, section 3'],
    ['Grégoire de Tours, IV, 3', 'Grégoire de Tours, book 4, chapter 3'],
  ])('%s', (cited, meant) => expect(means(cited, `${cited}.`)).toBe(meant));

  it.each(['Grégoire VII, 3 fois excommunié, vint.', 'César VI, 24 ans, régnait.', 'Lucien, 14 ans, le vit.'])(
    'but not in %s',
    note => expect(resolved(withNotes(note)).citations).toEqual([]),
  );

  it('a modern author of that first name', () =>
    expect(means('Lucien Febvre, *Le Rhin*, p. 14', 'Lucien Febvre, *Le Rhin*, p. 14.')).toBe(
      'Lucien Febvre, Le Rhin, page 14',
    ));
});
