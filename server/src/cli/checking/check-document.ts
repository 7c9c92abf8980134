import { type KnownFinding, knownFinding, sift } from '../../check/baseline.ts';
import type { Finding, Severity } from '../../check/finding.ts';
import { analysed, remarksOn } from '../analysed.ts';
import { type Document, isObstacle } from '../documents/document.ts';
import { read } from '../documents/read.ts';
import { formats } from '../formats/formats.ts';
import type { Host } from '../host.ts';
import { ownFindings } from '../manuscript.ts';
import { ownWorksFor } from '../own-works.ts';
import { difference } from './difference.ts';
import type { Checked, CheckSettings, CheckTask, Remark } from './job.ts';
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
  return reported(known, settings, found.document, found, [{ words: `not repaired: ${problem}`, fatal: true }]);
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
    asides: ownWorksFor(settings.libraries).problems(settings.severities),
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

function counts(findings: readonly Finding[]): Record<Severity, number> {
  const all = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) all[severity]++;
  return all;
}
