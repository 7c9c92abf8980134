import type { Connection, Range } from 'vscode-languageserver';
import { type KnownFinding, knownFinding } from '../check/baseline.ts';
import { writeBaseline } from '../check/baseline-file.ts';
import type { Finding } from '../check/finding.ts';
import { nameIn } from '../workspace/own/baseline.ts';
import { withRuleOff } from '../workspace/own/rule-off.ts';
import {
  type AcceptedFinding,
  acceptedRequest,
  type FileToWrite,
  leaveBeRequest,
  type Named,
  type Refused,
  type Wish,
} from './leave-be-messages.ts';
import type { OwnWorks } from './own-works.ts';
import type { On } from './server.ts';
import type { Subject } from './subject.ts';

/** Answers what is to be written so that findings are left be, and which are. */
export function answerLeaveBe(connection: Connection, ownWorks: OwnWorks, on: On): void {
  connection.onRequest(
    leaveBeRequest,
    on(null as FileToWrite | Refused | null, (it, { wish }) => written(it, wish, ownWorks)),
  );
  connection.onRequest(acceptedRequest, on(null as readonly AcceptedFinding[] | null, acceptedFindings));
}

/** What the baseline of a document, or its loccit.yaml, has to say for a wish. */
export function written(subject: Subject, wish: Wish, ownWorks: OwnWorks): FileToWrite | Refused {
  if ('leave' in wish && wish.leave === 'rule') return ruleOff(subject, wish.code, ownWorks);
  const baseline = ownWorks.baselineFor(subject.uri);
  if (!baseline) return { refused: 'no-folder' };
  const wanted = after(subject, wish, { left: subject.accepted, gone: subject.gone });
  if (wanted.count === 0) return { refused: 'nothing-found' };
  const known = [...wanted.left.map(finding => knownFinding(subject.analysis.text, finding)), ...wanted.gone];
  const entries = new Map(baseline.entries).set(nameIn(baseline.uri, subject.uri), known);
  return { uri: baseline.uri, content: writeBaseline(entries), count: wanted.count };
}

interface LeftBe {
  readonly left: readonly Finding[];
  /** What the baseline has besides: findings of a passage that is not there just now. */
  readonly gone: readonly KnownFinding[];
}

/** What is left be once a wish is fulfilled, with how many findings that makes a difference for. */
function after({ findings, places }: Subject, wish: Wish, { left, gone }: LeftBe): LeftBe & { readonly count: number } {
  const isNamed =
    (names: readonly Named[]) =>
    ({ code, span }: Finding): boolean =>
      names.some(name => code === name.code && isSame(places.range(span), name.range));
  if ('heed' in wish) {
    const stays = left.filter(finding => !isNamed(wish.heed)(finding));
    return { left: stays, gone, count: left.length - stays.length };
  }
  const all = wish.leave === 'text';
  const more = all ? findings : findings.filter(isNamed([wish])).slice(0, 1);
  return { left: inOrder([...left, ...more]), gone: all ? [] : gone, count: more.length };
}

function ruleOff({ uri }: Subject, code: string, ownWorks: OwnWorks): FileToWrite | Refused {
  const config = ownWorks.configFor(uri);
  if (!config) return { refused: 'no-folder' };
  return { uri: config.uri, content: withRuleOff(config.text?.content ?? '', code), count: 0 };
}

const acceptedFindings = ({ analysis, places, accepted }: Subject): AcceptedFinding[] =>
  accepted.map(({ code, message, span }) => ({
    code,
    message,
    words: analysis.text.slice(span),
    range: places.range(span),
  }));

const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => a.span.start - b.span.start);

const isSame = (a: Range, b: Range): boolean =>
  a.start.line === b.start.line &&
  a.start.character === b.start.character &&
  a.end.line === b.end.line &&
  a.end.character === b.end.character;
