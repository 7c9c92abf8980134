import { homepage } from '../../../../package.json';
import type { Edit, Finding, Fix, Rule, Severity } from '../../check/finding.ts';
import { editsByFile } from '../../check/repairs/edits.ts';
import { rules } from '../../check/rules.ts';
import { product, ruleLink } from '../../report/links.ts';
import type { Span } from '../../text/span.ts';
import type { Text } from '../../text/text.ts';
import { spokenLanguage, t } from '../../wording/wording.ts';
import type { Obstacle } from '../documents/document.ts';
import { fileAt } from '../manuscript.ts';
import type { Tally } from '../tally.ts';
import { type ArtifactLocation, artifactLocation, sourceRoot } from './artifact.ts';
import type { CheckedDocument, Format } from './format.ts';

/**
 * SARIF 2.1.0, which code hosts and viewers read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). One result on each
 * line. Lines and columns are one-based, columns in UTF-16 code units.
 */
export class SarifFormat implements Format {
  readonly separator = ',';

  begin(): string {
    const head = JSON.stringify({
      tool: { driver: driver() },
      ...(spokenLanguage() !== 'en' && { language: spokenLanguage() }),
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [sourceRoot.id]: { uri: sourceRoot.uri() } },
    });
    return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${head.slice(0, -1)},"results":[\n`;
  }

  *document({ document, analysis: { text }, findings }: CheckedDocument): Iterable<string> {
    const artifactOf = (span: Span): ArtifactLocation => artifactLocation(fileAt(document, text, span));
    for (const [at, finding] of findings.entries()) {
      yield `${at > 0 ? ',' : ''}${JSON.stringify(result(artifactOf, text, finding))}\n`;
    }
  }

  end({ notChecked }: Tally): string {
    const invocation = {
      executionSuccessful: !notChecked.some(({ fatal }) => fatal),
      toolExecutionNotifications: notChecked.map(notification),
    };
    return `],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
  }
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const RULE_INDEX = new Map(rules.map((rule, index) => [rule.code, index]));

const driver = () => ({
  name: 'Loccit',
  semanticVersion: product.version,
  informationUri: homepage,
  ...(spokenLanguage() !== 'en' && { language: spokenLanguage() }),
  rules: rules.map(ruleDescription),
});

function ruleDescription({ code, summary, severity }: Rule) {
  const helpUri = ruleLink(code);
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    helpUri,
    help: { text: `${summary} ${helpUri}`, markdown: `${summary} [${t('More about this rule')}](${helpUri})` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

type ArtifactOf = (span: Span) => ArtifactLocation;

function result(artifactOf: ArtifactOf, text: Text, { code, severity, message, span, related, fixes }: Finding) {
  const location = (at: Span) => ({ physicalLocation: { artifactLocation: artifactOf(at), region: region(text, at) } });
  return {
    ruleId: code,
    ruleIndex: RULE_INDEX.get(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(span)],
    ...(related?.length && {
      relatedLocations: related.map((place, id) => ({ id, ...location(place.span), message: { text: place.message } })),
    }),
    ...(fixes?.length && { fixes: fixes.map(fix => sarifFix(artifactOf, text, fix)) }),
  };
}

function sarifFix(artifactOf: ArtifactOf, text: Text, { title, edits }: Fix) {
  const artifactChanges = editsByFile(text, edits)
    .filter(own => own.length > 0)
    .map(own => ({
      artifactLocation: artifactOf(own[0].span),
      replacements: own.map(edit => replacement(text, edit)),
    }));
  return { description: { text: title }, artifactChanges };
}

const replacement = (text: Text, edit: Edit) => ({
  deletedRegion: region(text, edit.span),
  insertedContent: { text: edit.text },
});

function region(text: Text, span: Span) {
  const { start, end } = text.range(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

const notification = ({ name, why, fatal }: Obstacle) => ({
  level: fatal ? 'error' : 'note',
  message: { text: `${name}: ${why}` },
  locations: [{ physicalLocation: { artifactLocation: artifactLocation(name) } }],
});
