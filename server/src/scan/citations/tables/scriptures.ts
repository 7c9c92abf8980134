/** A scripture and the other books that are cited by the places which all their editions share, whoever translates them. */
export interface Scripture {
  readonly title: string;
  /** Whether its places are chapter and verse; else they are book, chapter and section. */
  readonly byVerse: boolean;
  /** Whether they are question and article, as schoolmen write: `I-II, q. 94, a. 2`. */
  readonly byQuestion: boolean;
}

/**
 * In every usual short form: small letters without accents, stops and hyphens, forms parted by bars. Forms that are words or
 * names too (`Sam. Nik.` without its second word) are left out.
 */
const BY_BOOK: Readonly<Record<string, string>> = {
  'Rig Veda': 'rig veda|rigveda|rgveda|rg veda|r v|rv',
  'Atharva Veda': 'atharva veda|atharvaveda|ath veda|a v|av',
  'Sama Veda': 'sama veda|samaveda|s v',
  'Yajur Veda': 'yajur veda|yajurveda|vajasaneyi samhita|vaj samh|taittiriya samhita|taitt samh|white yajur veda',
  Manu: 'manu|manusmriti|manu smriti|laws of manu|manava dharmasastra',
  Yajnavalkya: 'yajnavalkya|yajnavalkyasmriti',
  Mahabharata: 'mahabharata|mahabh|m bh|mbh|maha bharata',
  Ramayana: 'ramayana|ramay',
  'Bhagavad Gita': 'bhagavad gita|bhagavadgita|bhag gita|gita|bhagavad geeta|bhagavatgita',
  'Vishnu Purana': 'vishnu purana|visnu purana|vishnu pur|vish pur|vis pur|vish p',
  'Bhagavata Purana': 'bhagavata purana|bhagavata|bhagavat purana|bhag pur|bhagavata pur',
  'Matsya Purana': 'matsya purana|matsya pur',
  'Vayu Purana': 'vayu purana|vayu pur',
  'Markandeya Purana': 'markandeya purana|mark pur|markandeya pur',
  'Satapatha Brahmana': 'satapatha brahmana|shatapatha brahmana|sat brah|sat brahm|satap br|satapatha br|s b r',
  'Aitareya Brahmana': 'aitareya brahmana|ait brah|ait brahm|ait br',
  'Taittiriya Brahmana': 'taittiriya brahmana|taitt brah|taitt br',
  'Chandogya Upanishad': 'chandogya upanishad|chhandogya upanishad|chand up|chhand up|chandogya up|chandogya',
  'Brihadaranyaka Upanishad':
    'brihadaranyaka upanishad|brihad aranyaka upanishad|brih ar up|brih up|brihad up|brihadaranyaka',
  'Katha Upanishad': 'katha upanishad|kathaka upanishad|katha up',
  'Mundaka Upanishad': 'mundaka upanishad|mundaka up|mund up',
  'Taittiriya Upanishad': 'taittiriya upanishad|taitt up',
  'Svetasvatara Upanishad': 'svetasvatara upanishad|svet up',
  'Vedanta Sutra': 'vedanta sutra|vedanta sutras|brahma sutra|brahma sutras|ved sut|vedanta su',
  'Yoga Sutra': 'yoga sutra|yoga sutras',
  Arthasastra: 'arthasastra|arthashastra|kautilya',
  Rajatarangini: 'rajatarangini|raja tarangini|rajat',
  Mahavagga: 'mahavagga|mahavag|mahav|m v',
  Cullavagga: 'cullavagga|kullavagga|chullavagga|cullavag|cullav',
  'Digha Nikaya': 'digha nikaya|digha|digh nik|dig nik|d n',
  'Majjhima Nikaya': 'majjhima nikaya|majjhima|majjh nik|maj nik|m n',
  'Samyutta Nikaya': 'samyutta nikaya|samyutta|samy nik|sam nik|s n',
  'Anguttara Nikaya': 'anguttara nikaya|anguttara|ang nik|a n',
  Dhammapada: 'dhammapada|dhammap|dhp',
  'Sutta Nipata': 'sutta nipata|suttanipata|sut nip',
  Jataka: 'jataka',
  Milindapanha: 'milindapanha|milinda panha|questions of king milinda',
  Mahavamsa: 'mahavamsa|mahawanso|mahavanso|mahav',
  Dipavamsa: 'dipavamsa|dipawanso|dipav',
  Yasna: 'yasna',
  Yasht: 'yasht|yast',
  Vendidad: 'vendidad|vend|fargard|vendidad fargard',
  Bundahish: 'bundahish|bundahishn|bund',
  Analects: 'analects|lun yu|confucian analects',
  Mencius: 'mencius|meng tzu',
  'Li Ki': 'li ki|li chi|li ji',
  'Shu King': 'shu king|shoo king|shu ching',
  'Tao Te King': 'tao te king|tao teh king|tao te ching|tao te',
  Mishnah: 'mishna|mishnah',
};

const BY_VERSE: Readonly<Record<string, string>> = {
  Koran: `koran|coran|quran|qur an|qoran|alcoran|al koran|al quran|kuran|kur an|qur|sura|surah|surat|sur|sure|сура|коран`,
};

/** As they stand in texts, since they are looked for as they stand. */
const BY_QUESTION: Readonly<Record<string, string>> = {
  'Summa Theologiae':
    'Summa Theologiae|Summa theologiae|Summa Theologica|Summa theologica|Summa Theol.|Summa theol.|Sum. theol.|S. T.|ST|S. Th.|STh|Sth',
  'Summa contra Gentiles':
    'Summa contra Gentiles|Summa contra gentiles|Summa Contra Gentiles|Contra Gentiles|Contra gentiles|S. C. G.|SCG|ScG',
};

/** Names of the books that are cited by question and article. */
export const BY_QUESTION_NAMES: readonly string[] = Object.values(BY_QUESTION).flatMap(forms => forms.split('|'));

/** Forms of single letters or words that mean much else: no scripture without more than one number behind them. */
const FAINT: ReadonlySet<string> = new Set(
  'r v|rv|a v|av|s v|m v|d n|m n|s n|a n|sur|sure|qur|gita|digha|vend|bund|m bh|s b r|manu|jataka|kautilya|bhagavata|mahav|rajat'.split(
    '|',
  ),
);

const SCRIPTURES = new Map<string, Scripture>();
for (const [table, byVerse] of [
  [BY_BOOK, false],
  [BY_VERSE, true],
] as const)
  for (const [title, forms] of Object.entries(table))
    for (const form of forms.split('|'))
      if (!SCRIPTURES.has(form)) SCRIPTURES.set(form, { title, byVerse, byQuestion: false });

/** A name as these tables write it: `Śat. Brâhm.` is `sat brahm`. */
export const asWritten = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ');

/** The scripture of a name, written as in these tables; undefined where it names none. */
export const scriptureOf = (name: string): Scripture | undefined => SCRIPTURES.get(name);

/** Whether a form needs more than a number behind it. */
export const isFaint = (name: string): boolean => FAINT.has(name);

for (const [title, forms] of Object.entries(BY_QUESTION))
  for (const form of forms.split('|')) SCRIPTURES.set(asWritten(form), { title, byVerse: false, byQuestion: true });
