import { type Argument, Help, type Option } from 'commander';
import { t } from '../wording/wording.ts';

/** What commander itself puts into a help, in the language that is spoken; in English just as commander has it. */
export const frame: Partial<Help> = {
  styleTitle: title => TITLES[title]?.() ?? title,
  commandUsage: command => withOptions(usual.commandUsage(command)),
  subcommandTerm: command => withOptions(usual.subcommandTerm(command)),
  optionDescription: option => described(option, takesValue(option)),
  argumentDescription: argument => described(argument, true),
};

const usual = new Help();

const TITLES: Readonly<Record<string, () => string>> = {
  'Usage:': () => t('Usage:'),
  'Arguments:': () => t('Arguments:'),
  'Options:': () => t('Options:'),
  'Commands:': () => t('Commands:'),
};

const withOptions = (usage: string): string => usage.replace('[options]', `[${t('options')}]`);

/** Whether a default is worth telling: that of a switch is plain. */
const takesValue = ({ required, optional }: Option): boolean => required || optional;

function described(
  { description, argChoices, defaultValue, defaultValueDescription }: Option | Argument,
  tellsDefault: boolean,
): string {
  const besides = [
    ...(argChoices ? [t('choices: {0}', argChoices.map(choice => JSON.stringify(choice)).join(', '))] : []),
    ...(tellsDefault && defaultValue !== undefined
      ? [t('default: {0}', defaultValueDescription ?? JSON.stringify(defaultValue))]
      : []),
  ];
  return besides.length > 0 ? `${description} (${besides.join(', ')})` : description;
}
