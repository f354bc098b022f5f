import { namingRemedy } from '../pipeline/naming/namingRemedy.ts';

/** What a command was given: its words, and the settings that npm gives it. */
interface CommandCall {
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
}

const helpWords = ['--help', '-h', '--aide'];

/**
 * What is wrong in the options of a command, in French: those that do not exist, and those that npm
 * kept for itself because no two dashes came before them. `names`: its options. Who asks for help gets
 * the usage that follows.
 */
export function optionFaults(
  names: readonly string[],
  { args, environment }: CommandCall = { args: process.argv.slice(2), environment: process.env },
): string[] {
  if (args.some((word) => helpWords.includes(word))) return ['Mode d’emploi'];
  const given = args.filter((word) => word.startsWith('--') && word.length > 2);
  const known = names.map((name) => `--${name}`);
  const unknown = given
    .map((word) => word.split('=')[0] ?? '')
    .filter((option) => !known.includes(option));
  const kept = names.filter((name) => `npm_config_${name.replaceAll('-', '_')}` in environment);
  return [
    ...unknown.map(
      (option) =>
        `${option} : cette option n’existe pas. Remède : ${namingRemedy(option, known, 'retirez-la')}.`,
    ),
    ...kept.map(
      (name) =>
        `--${name} : npm a pris cette option pour lui. Remède : mettez deux tirets, seuls, avant les options : npm run … -- --${name} ….`,
    ),
  ];
}
