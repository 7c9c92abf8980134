// Writes the rules into the setting `loccit.severity` of package.json and what each is about into package.nls.json and its
// translations, so that the settings editor offers each of them.
//
//   node scripts/settings.mjs            after a rule was added or changed
//   node scripts/settings.mjs --check    fails when package.json is not up to date
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const languages = readdirSync(join(root, 'l10n')).flatMap(name => /^server\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? []);
const { rules, ruleLink } = await loadRules();
const files = [
  changed('package.json', manifestWithRules),
  changed('package.nls.json', words => wordsWithRules(words, {})),
  ...languages.map(language =>
    changed(`package.nls.${language}.json`, words => wordsWithRules(words, read(`l10n/server.l10n.${language}.json`))),
  ),
].filter(({ before, after }) => before !== after);

if (files.length === 0) {
  console.log('The setting loccit.severity lists every rule.');
} else if (process.argv.includes('--check')) {
  console.error('The setting loccit.severity does not say what server/src/check/rules.ts says. Run: npm run settings');
  process.exitCode = 1;
} else {
  for (const { name, after } of files) writeFileSync(join(root, name), after);
  console.log(`Wrote ${rules.length} rules to the setting loccit.severity.`);
}

function changed(name, change) {
  const before = readFileSync(join(root, name), 'utf8');
  return { name, before, after: `${JSON.stringify(change(JSON.parse(before)), null, 2)}\n` };
}

function manifestWithRules(manifest) {
  const setting = manifest.contributes.configuration.properties['loccit.severity'];
  setting.properties = Object.fromEntries(rules.map(rule => [rule.code, propertyOf(rule)]));
  return manifest;
}

function propertyOf(rule) {
  return {
    type: 'string',
    enum: ['error', 'warning', 'information', 'hint', 'off'],
    default: rule.severity,
    markdownDescription: `%${keyOf(rule)}%`,
  };
}

/** `wording` is what is said for each message in English; where it lacks one that is said in English. */
function wordsWithRules(words, wording) {
  const t = message => wording[message] ?? message;
  const others = Object.entries(words).filter(([key]) => !key.startsWith('rule.'));
  const said = rules.map(rule => [
    keyOf(rule),
    `${t(rule.summary)} [${t('More about this rule')}](${ruleLink(rule.code)})`,
  ]);
  return Object.fromEntries([...others, ...said]);
}

/** `rule.note_gap`, in package.nls.json and its translations. */
function keyOf({ code }) {
  return `rule.${code.replace(/\W/g, '_')}`;
}

function read(name) {
  return JSON.parse(readFileSync(join(root, name), 'utf8'));
}

/** The rules are TypeScript: bundled in memory and imported from there. */
async function loadRules() {
  const contents = `export { rules } from './server/src/check/rules.ts';
    export { ruleLink } from './server/src/report/links.ts';`;
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'neutral' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
