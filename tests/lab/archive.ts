import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, openAsBlob, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlob } from '../../src/reading/capture/read-blob.ts';
import type { Sign } from '../../src/reading/capture/sign.ts';
import { signsOf } from '../../src/reading/capture/signs.ts';
import type { Ran, Shows } from './run.ts';
import type { Side } from './side.ts';
import { sides } from './side.ts';

/** Keeps everything that a run showed in a folder: for eyes, and to be judged again. `captures` is where its `a.pcap` and `b.pcap` lie. */
export function keepRan(folder: string, ran: Ran, captures: string): void {
  mkdirSync(folder, { recursive: true });
  const { ends, ...rest } = ran;
  for (const side of sides) {
    for (const [what, text] of Object.entries<string>({ ...ends[side] })) writeFileSync(join(folder, `${side}.${what}.txt`), text);
    const capture = join(folder, `${side}.pcap`);
    copyFileSync(join(captures, `${side}.pcap`), capture);
    const { stdout, error } = spawnSync('tshark', ['-n', '-r', capture], { encoding: 'utf8' });
    if (!error) writeFileSync(join(folder, `${side}.tshark.txt`), stdout);
  }
  writeFileSync(join(folder, 'ran.json'), JSON.stringify(rest));
}

/** What `keepRan` kept. @throws where nothing was. */
export function readRan(folder: string): Ran {
  if (!existsSync(join(folder, 'ran.json'))) throw new Error('it was not run before');
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const end = (side: Side): Shows => ({
    log: text(`${side}.log.txt`),
    shows: text(`${side}.shows.txt`),
    capture: text(`${side}.capture.txt`),
  });
  return { ...(JSON.parse(text('ran.json')) as Omit<Ran, 'ends'>), ends: { a: end('a'), b: end('b') } };
}

/** What the captures in a folder show, read as bytes. */
export async function signsIn(folder: string): Promise<Record<Side, readonly Sign[]>> {
  const signs = async (side: Side): Promise<readonly Sign[]> => {
    const facts = await readBlob(await openAsBlob(join(folder, `${side}.pcap`)));
    return facts ? signsOf(facts) : [];
  };
  return { a: await signs('a'), b: await signs('b') };
}
