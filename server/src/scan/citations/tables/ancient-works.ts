import { ancientAuthorOf, ancientTitleOf } from './ancient-titles.ts';
import { ancientAuthors } from './classical.ts';

/** Authors of whom one work is nearly always meant, with the names of that work; lower case, no stops. */
const SOLE_WORKS: readonly {
  readonly author: string;
  readonly name: string;
  readonly authors: string;
  readonly titles: string;
}[] = [
  {
    author: 'Strabo',
    name: 'Geographica',
    authors: 'strabo strab strabon strabone estrabon',
    titles: 'geographica|geographia|geography|geogr',
  },
  {
    author: 'Pliny',
    name: 'Naturalis Historia',
    authors: 'pliny plinius plin pline plinio',
    titles:
      'naturalis historia|natural history|l ancien|histoire naturelle|hist naturelle|hist nat|nat hist|nh|hn|n h|h n',
  },
  {
    author: 'Livy',
    name: 'Ab urbe condita',
    authors: 'livy livius liv tite',
    titles: 'live|ab urbe condita|urb cond|hist',
  },
  {
    author: 'Herodotus',
    name: 'Histories',
    authors: 'herodotus herodot herod hdt herodote erodoto',
    titles: 'histories|hist',
  },
  {
    author: 'Thucydides',
    name: 'History of the Peloponnesian War',
    authors: 'thucydides thuc thucyd thucydid thucydide thukydides tucidide tucidides',
    titles: 'hist|history',
  },
  {
    author: 'Polybius',
    name: 'Histories',
    authors: 'polybius polyb polybe polybios polibio',
    titles: 'histories|hist',
  },
  {
    author: 'Diodorus',
    name: 'Bibliotheca Historica',
    authors: 'diodorus diod diodor diodore diodoro',
    titles: 'bibliotheca historica|hist|bibl|sic|siculus|de sicile|siculo',
  },
  {
    author: 'Pausanias',
    name: 'Description of Greece',
    authors: 'pausanias paus pausan',
    titles: 'descriptio graeciae',
  },
  // Without a name behind it *Dion* is Dio: the other one is *Dion. Hal.*
  { author: 'Dio Cassius', name: 'Roman History', authors: 'dio dion', titles: 'cass|cassius|hist rom' },
  {
    author: 'Dionysius of Halicarnassus',
    name: 'Roman Antiquities',
    authors: 'dionysius dion dionys denys dionigi',
    titles: 'halicarnasse|alicarnasso|hal|hal a r|hal ant rom|hal antiq rom|a r|halicarnassus|ant rom|antiq rom',
  },
  {
    author: 'Ammianus',
    name: 'Res Gestae',
    authors: 'ammianus amm ammien',
    titles: 'marc|marcellin|marcellinus|res gestae',
  },
  {
    author: 'Gellius',
    name: 'Noctes Atticae',
    authors: 'gellius gell aulu',
    titles: 'gelle|gelle noct att|gelle nuits attiques|noct att|noctes atticae|noct|n a|na|attic nights',
  },
  {
    author: 'Quintilian',
    name: 'Institutio Oratoria',
    authors: 'quintilian quintilianus quint quintilien',
    titles: 'inst|inst orat|institutio oratoria',
  },
  {
    author: 'Velleius Paterculus',
    name: 'Roman History',
    authors: 'velleius vell',
    titles: 'paterc|paterculus|hist rom|paterc hist rom',
  },
  {
    author: 'Valerius Maximus',
    name: 'Facta et dicta memorabilia',
    authors: 'valerius valer val',
    titles: 'max|maxim|maximus|facta et dicta memorabilia',
  },
  {
    author: 'Diogenes Laertius',
    name: 'Lives of the Philosophers',
    authors: 'diogenes diog',
    titles: 'laert|laertius|l|vitae philosophorum|vit phil',
  },
];

export interface AncientWork {
  readonly author: string;
  readonly title: string | null;
  /** The same for every form of the same work. */
  readonly key: string;
  /** Whether author and title are those by which the work is known, not the words of the head. */
  readonly known: boolean;
}

/** The work that a head in lower case without stops (`plin hist nat`, `geogr`) names. */
export function ancientWork(name: string): AncientWork {
  const head = name.replaceAll('æ', 'ae').replaceAll('œ', 'oe');
  const [first, ...rest] = head.split(' ');
  const title = rest.join(' ');
  const sole = SOLE_WORKS.find(
    work => work.authors.split(' ').includes(first) && (title === '' || work.titles.split('|').includes(title)),
  );
  if (sole) return { author: sole.author, title: sole.name, key: sole.name + sole.author, known: true };
  const titled = SOLE_WORKS.filter(work => work.titles.split('|').includes(head) && head.length > 4);
  if (titled.length === 1)
    return { author: titled[0].author, title: titled[0].name, key: titled[0].name + titled[0].author, known: true };
  const author = ancientAuthorOf(first) ?? fullName(first);
  const key = title === '' ? author : `${author} ${ancientTitleOf(author, title)}`;
  return { author: first, title: title === '' ? null : title, key, known: false };
}

/** `euseb` is Eusebius: the one full name that an abbreviation begins; the same where it begins several or none. */
function fullName(name: string): string {
  const full = name.length < SHORTEST_ABBREVIATION ? [] : ancientAuthors.filter(author => isFullOf(author, name));
  return full.length === 1 ? full[0] : name;
}

const SHORTEST_ABBREVIATION = 4;
const isFullOf = (author: string, name: string): boolean =>
  author.length > name.length && author.startsWith(name) && /(?:us|es|is|on|or|an|as|in|en|o|e|y|d)$/.test(author);
