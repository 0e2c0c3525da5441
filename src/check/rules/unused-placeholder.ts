import type { Rule } from '../rule.ts';

/** A placeholder stands in a command that a reader copies. */
export const unusedPlaceholder: Rule = {
  code: 'catalogue/unused-placeholder',
  unless: ['types/'],
  find: ({ catalogue }) =>
    [...catalogue.devices].flatMap(([id, { placeholders = [], commands }]) => {
      const typed = Object.values(commands)
        .flatMap((command): string[] => ('run' in command ? command.run.map((line) => (typeof line === 'string' ? line : line.run)) : []))
        .join('\n');
      return placeholders.flatMap((name, index) =>
        typed.includes(name)
          ? []
          : [
              {
                at: `${id}.placeholders.${index}`,
                wrong: `"${name}" stands in no command of this device`,
                fix: 'Write it as the commands do, or remove it',
              },
            ],
      );
    }),
};
