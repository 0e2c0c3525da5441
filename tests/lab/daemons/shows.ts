import type { Shown } from '../daemon.ts';
import type { Host } from '../host.ts';

/** What a program of the daemon's prints for each of these, typed as one line. */
export const showsOf = async (host: Host, program: string, commands: readonly string[]): Promise<Shown[]> =>
  Promise.all(
    commands.map(async (command) => ({
      command: `${program} ${command}`,
      text: (await host.run([program, ...command.split(' ')])).stdout,
    })),
  );
