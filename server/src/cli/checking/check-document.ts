import { type KnownFinding, knownFinding, sift } from '../../check/baseline.ts';
import type { Finding, Severity } from '../../check/finding.ts';
import type { Apparatus } from '../../resolve/apparatus.ts';
import { t } from '../../wording/wording.ts';
import { analysed, remarksOn } from '../analysed.ts';
import { type Document, isObstacle } from '../documents/document.ts';
import { read } from '../documents/read.ts';
import { formats } from '../formats/formats.ts';
import type { Host } from '../host.ts';
import { ownFindings } from '../manuscript.ts';
import { type BrokenFile, linesOn, ownWorksFor } from '../own-works.ts';
import { difference } from './difference.ts';
import type { Checked, CheckedBeside, CheckSettings, CheckTask, Remark } from './job.ts';
import { inPieces } from './pieces.ts';
import { type Repaired, repair } from './repair.ts';
import { writeBack } from './write-back.ts';

/** Reads a document, checks it, repairs it if that is asked for, and says what is then to be printed. Never throws. */
export async function checkDocument(
  task: CheckTask,
  settings: CheckSettings,
  host: Pick<Host, 'stdin'>,
): Promise<Checked> {
  const document = await read(task.place, host, settings.libraries);
  if (isObstacle(document)) return document;
  const analysis = analysed(document, settings);
  if (isObstacle(analysis)) return analysis;
  const found: Repaired = { document, analysis, repaired: 0 };
  const known = task.known ?? document.surrounding?.known ?? [];
  const repaired = settings.fix === 'no' ? found : repair(found, known, settings);
  if (settings.fix === 'write' && repaired.repaired > 0) return written(task, known, settings, found, repaired);
  return reported(known, settings, document, repaired);
}

/** The repaired document, or the one that was found with the reason why it could not be written. */
async function written(
  task: CheckTask,
  known: readonly KnownFinding[],
  settings: CheckSettings,
  found: Repaired,
  repaired: Repaired,
): Promise<Checked> {
  const problem = await writeBack(task.place, found.document, repaired.document.content);
  if (problem === null) return reported(known, settings, found.document, repaired);
  return reported(known, settings, found.document, found, [{ words: t('not repaired: {0}', problem), fatal: true }]);
}

function reported(
  known: readonly KnownFinding[],
  settings: CheckSettings,
  original: Document,
  { document, analysis, repaired }: Repaired,
  remarks: readonly Remark[] = [],
): Checked {
  const findings = ownFindings(document, analysis);
  const sifted = sift(analysis.text, findings, known);
  const { format, formatOptions } = settings;
  return {
    name: document.name,
    remarks: [...remarksOn(document, settings).map(words => ({ words, fatal: false })), ...remarks],
    broken: ownWorksFor(settings.libraries)
      .broken(settings.severities)
      .map(file => beside(file, settings)),
    text: inPieces(
      settings.fix === 'show'
        ? difference(document.name, original.content, document.content)
        : formats[format](formatOptions).document({ document, analysis, findings: sifted.fresh }),
    ),
    findings: counts(sifted.fresh),
    known: sifted.known,
    repaired,
    entries: settings.describes ? findings.map(finding => knownFinding(analysis.text, finding)) : [],
  };
}

/** In a list of queries, a difference or a baseline such a file has no place: there it is said besides. */
function beside(file: BrokenFile, { format, formatOptions, fix, describes }: CheckSettings): CheckedBeside {
  const { name, text, findings } = file;
  const isPrinted = fix !== 'show' && !describes && format !== 'queries' && format !== 'queries-csv';
  const document = { name, content: text.content, dialect: 'plaintext', encoding: null, remark: null } as const;
  const checked = { document, analysis: { text, apparatus: NOTHING }, findings };
  return {
    name,
    text: isPrinted ? [...formats[format](formatOptions).document(checked)] : [],
    remarks: isPrinted ? [] : linesOn(file),
    findings: counts(findings),
  };
}

const NOTHING: Apparatus = {
  notes: [],
  markers: [],
  scopes: [],
  crossReferences: [],
  citations: [],
  works: [],
};

function counts(findings: readonly Finding[]): Record<Severity, number> {
  const all = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) all[severity]++;
  return all;
}
