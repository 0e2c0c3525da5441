import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./out/certificates/', import.meta.url));

interface Certificate {
  readonly by: 'authority' | 'foreign';
  readonly names: readonly string[];
  readonly bits: number;
  /** Days from now, negative for the past. */
  readonly from: number;
  readonly to: number;
}

const ordinary = { by: 'authority', bits: 2048, from: -30, to: 365 } as const;
const many = Array.from({ length: 60 }, (_, index) => `host-${index}.branch.example.net`);

const certificates: Readonly<Record<string, Certificate>> = {
  a: { ...ordinary, names: ['a.example.net'] },
  b: { ...ordinary, names: ['b.example.net'] },
  'a-large': { ...ordinary, bits: 4096, names: ['a.example.net', ...many] },
  'b-large': { ...ordinary, bits: 4096, names: ['b.example.net', ...many] },
  'a-expired': { ...ordinary, from: -30, to: -1, names: ['a.example.net'] },
  'a-foreign': { ...ordinary, by: 'foreign', names: ['a.example.net'] },
  'a-other-name': { ...ordinary, names: ['other.example.net'] },
};

/** Two authorities and what they signed: `NAME.pem` and `NAME.key` in the folder returned. Made anew when a day old. */
export function certificateFolder(day = new Date().toISOString().slice(0, 10)): string {
  const done = `${folder}${day}`;
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['authority', 'foreign']) {
    key(name, 2048);
    const subject = ['-subj', `/O=Example/CN=${name}`, '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
    openssl('req', '-x509', '-new', '-key', `${name}.key`, '-out', `${name}.pem`, '-days', '3650', ...subject);
  }
  for (const [name, { by, names, bits, from, to }] of Object.entries(certificates)) {
    key(name, bits);
    openssl('req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', `/O=Example/CN=${names[0] ?? name}`);
    writeFileSync(`${folder}${name}.cnf`, configuration(name, names));
    writeFileSync(`${folder}${name}.index`, '');
    const dates = ['-startdate', stamp(from), '-enddate', stamp(to)];
    const signer = ['-cert', `${by}.pem`, '-keyfile', `${by}.key`];
    openssl('ca', '-batch', '-notext', '-config', `${name}.cnf`, ...signer, ...dates, '-in', `${name}.csr`, '-out', `${name}.pem`);
  }
  writeFileSync(done, '');
  return folder;
}

function configuration(name: string, names: readonly string[]): string {
  return [
    '[ca]\ndefault_ca = lab\n[lab]\nnew_certs_dir = .\nunique_subject = no\ndefault_md = sha256\npolicy = any\nx509_extensions = leaf',
    `database = ${name}.index\nrand_serial = yes`,
    '[any]\norganizationName = optional\ncommonName = optional',
    `[leaf]\nbasicConstraints = CA:FALSE\nkeyUsage = digitalSignature\nsubjectAltName = ${names.map((one) => `DNS:${one}`).join(',')}\n`,
  ].join('\n');
}

const key = (name: string, bits: number): void => openssl('genrsa', '-out', `${name}.key`, String(bits));

const stamp = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().replace(/[-:T]|\.\d+/g, '');

function openssl(...words: string[]): void {
  const { status, stderr, error } = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
  if (error) throw new Error('certificates need openssl: apt-get install openssl');
  if (status !== 0) throw new Error(`openssl ${words.join(' ')}: ${stderr.trim()}`);
}
