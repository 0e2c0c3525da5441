import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages of the distribution, unpacked beside the system: nothing is installed, and what can't stand together stands apart. */
export interface Unpacked {
  /** A root to lay over the machine's own. */
  readonly root: string;
  /** The version of each package asked for, as the distribution names it. */
  readonly versions: Readonly<Record<string, string>>;
}

const cache = fileURLToPath(new URL('./out/packages/', import.meta.url));

/** What the lab, and the tests of hosting, ask of the distribution, by what it is for. */
export const packageSets = {
  tools: ['tcpdump', 'nftables', 'iproute2', 'iputils-ping', 'openssl', 'procps', 'ethtool'],
  strongswan: [
    'strongswan-charon',
    'strongswan-swanctl',
    'libcharon-extra-plugins',
    'libstrongswan-standard-plugins',
    'libstrongswan-extra-plugins',
  ],
  libreswan: ['libreswan'],
  openiked: ['openiked'],
  frr: ['frr'],
  bird: ['bird2'],
  openbgpd: ['openbgpd'],
  gobgp: ['gobgpd'],
  exabgp: ['exabgp'],
  nginx: ['nginx'],
  caddy: ['caddy'],
  load: ['wrk'],
} as const satisfies Record<string, readonly string[]>;

export type PackageSet = keyof typeof packageSets;

/**
 * Unpacks a set once. `release` is another one of the distribution, such as a newer one, whose daemons bring their libraries along.
 * @throws with what to do where the distribution can't be reached.
 */
export function unpack(set: PackageSet, release: string | null = null): Unpacked {
  const folder = join(cache, ...(release ? [release] : []), set);
  const done = join(folder, 'versions.json');
  if (!existsSync(done)) {
    rmSync(folder, { recursive: true, force: true });
    const archives = join(folder, 'archives');
    mkdirSync(join(archives, 'partial'), { recursive: true });
    const root = join(folder, 'root');
    mkdirSync(root);
    download(packageSets[set], archives, release === null ? [] : optionsOf(release));
    const files = readdirSync(archives).filter((file) => file.endsWith('.deb') && !isOfTheSystem(file));
    for (const file of files) must('dpkg-deb', ['--extract', join(archives, file), root]);
    mergeUsr(root);
    writeFileSync(done, JSON.stringify(versionsIn(files, packageSets[set])));
    rmSync(archives, { recursive: true });
  }
  return { root: join(folder, 'root'), versions: JSON.parse(readFileSync(done, 'utf8')) as Record<string, string> };
}

// What these would replace runs the machine that we stand on.
const isOfTheSystem = (file: string): boolean =>
  /-dev_|-dbg_|^(?:base-files|dpkg|dpkg-dev|libdpkg-perl|locales|libc-l10n|libc-devtools|libc-dev-bin|init-system-helpers|openssh-client|curl|systemd|systemd-sysv|systemd-timesyncd|libsystemd0|libsystemd-shared|libpam-systemd|libnss-systemd|udev|libudev1|tpm-udev)_/.test(
    file,
  );

function download(packages: readonly string[], archives: string, options: readonly string[]): void {
  const words = [
    'install',
    '--yes',
    '--no-install-recommends',
    '--reinstall',
    '--download-only',
    `--option=Dir::Cache::archives=${archives}`,
    // Nothing is installed, so whoever is no root may ask as well.
    ...(process.getuid?.() === 0 ? [] : ['--option=Debug::NoLocking=true']),
  ];
  const ask = (): string | null => {
    const { status, stderr, error } = spawnSync('apt-get', [...options, ...words, ...packages], { encoding: 'utf8' });
    return error ? error.message : status === 0 ? null : stderr;
  };
  if (ask() === null) return;
  // The lists of a fresh machine are empty, and only root may fill them.
  const [command, ...first] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get'];
  spawnSync(command, [...first, ...options, 'update'], { encoding: 'utf8' });
  const refused = ask();
  if (refused !== null)
    throw new Error(`the distribution does not hand out ${packages.join(', ')}: ${refused.trim().split('\n')[0] ?? ''}`);
}

/** Lists of their own, so that the machine's stay as they are: from where the machine itself has its packages. */
function optionsOf(release: string): string[] {
  const lists = join(cache, release, 'lists');
  mkdirSync(join(lists, 'partial'), { recursive: true });
  const sources = join(cache, release, 'sources.list');
  writeFileSync(sources, `deb ${mirror()} ${release} main\n`);
  return [
    `--option=Dir::Etc::SourceList=${sources}`,
    '--option=Dir::Etc::SourceParts=/dev/null',
    `--option=Dir::State::Lists=${lists}`,
    `--target-release=${release}`,
  ];
}

function mirror(): string {
  const folder = '/etc/apt/sources.list.d/';
  const files = ['/etc/apt/sources.list', ...(existsSync(folder) ? readdirSync(folder).map((file) => folder + file) : [])];
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  const found = texts.map((text) => /^(?:URIs:|deb(?: \[[^\]]*\])?) *(\S+\/debian)\/?(?:\s|$)/m.exec(text)?.[1]).find(Boolean);
  if (!found) throw new Error('/etc/apt names no mirror of Debian');
  return found;
}

/** Packages may still put files into /lib and /sbin, which are links into /usr on the machine. */
function mergeUsr(root: string): void {
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) {
    if (!existsSync(join(root, name))) continue;
    mkdirSync(join(root, 'usr'), { recursive: true });
    cpSync(join(root, name), join(root, 'usr', name), { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, name), { recursive: true });
  }
}

function versionsIn(files: readonly string[], asked: readonly string[]): Record<string, string> {
  const versions = files.map((file) => file.split('_')).map(([name = '', version = '']) => [name, decodeURIComponent(version)] as const);
  return Object.fromEntries(asked.map((name) => [name, versions.find(([have]) => have === name)?.[1] ?? 'of the machine']));
}

function must(command: string, words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (error ?? status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
}
