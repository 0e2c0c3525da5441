import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Why the lab can't run on this machine, in one line; null where it can. */
export function whyNot(): string | null {
  if (process.platform !== 'linux') return 'the lab needs network namespaces, which only Linux has';
  if (process.getuid?.() !== 0) return 'the lab makes network namespaces, which needs root';
  if (!existsSync('/usr/bin/apt-get')) return 'the lab takes its daemons from Debian packages, and there is no apt-get';
  const { status, stderr } = spawnSync('unshare', ['--net', '--mount', '--pid', '--fork', 'true'], { encoding: 'utf8' });
  if (status !== 0) return `namespaces can't be made here: ${stderr.trim()}`;
  return null;
}
