import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('./kernel/esp-stub.c', import.meta.url));
const folder = fileURLToPath(new URL('./out/kernel/', import.meta.url));

/** What stands in for ESP: nothing, where the kernel has it, else a library to preload. */
export type Esp = { readonly by: 'kernel' } | { readonly by: 'stub'; readonly preload: string };

/** Asks the kernel, in a network of its own. @throws with what to install where a stand-in is needed and can't be built. */
export function espOfThisMachine(): Esp {
  const add = 'ip xfrm state add src 192.0.2.1 dst 192.0.2.2 proto esp spi 1 mode tunnel enc "cbc(aes)" 0x00000000000000000000000000000000';
  if (spawnSync('unshare', ['--net', 'sh', '-c', add]).status === 0) return { by: 'kernel' };
  const preload = `${folder}esp-stub.so`;
  if (!existsSync(preload) || statSync(preload).mtimeMs < statSync(source).mtimeMs) {
    mkdirSync(folder, { recursive: true });
    const { status, stderr, error } = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', preload, source, '-ldl'], {
      encoding: 'utf8',
    });
    if (error) throw new Error('this kernel has no ESP, and what stands in for it needs a C compiler: apt-get install build-essential');
    if (status !== 0) throw new Error(`what stands in for ESP does not compile: ${stderr.trim()}`);
  }
  return { by: 'stub', preload };
}
