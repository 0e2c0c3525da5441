/** What stands after a word such as "psk" when the line speaks of the key and does not hold it. */
const talk = new Set(
  (
    'a an and any are as at be been but by can cannot could did differ differs do does doesn don error expired fail failed fails failure ' +
    'for found from has have id identity if in incorrect invalid is it length lookup method mismatch mismatched missing must no not of on ' +
    'only or problem same should so that the then this to too type under used using was were when which will with without wrong ' +
    'authentication auth based exchange check checks database decryption keys lifetime mac name negotiation payload policy ' +
    'center config configuration disabled enabled group id set sha selected change changed peer successful ' +
    'secret secrets key password passwords psk user users value values size string'
  ).split(' '),
);

const names =
  'pre-?shared[- ]?(?:key|secret)|psk(?:-?secret)?|shared[- ]?(?:secret|key)|secret|password|passwd|passphrase|authentication-key|md5-?key|key-string|api[-_]?(?:key|token)';
const kinds = 'local|remote|address \\S+|ascii-text|hexadecimal|hex|plain-?text|encrypted|simple|cipher|enc|key|\\d{1,2}';
/** A word for a secret, what kind it is, and the sign or the room before its value. */
const before = new RegExp(
  `(?<![a-z])(?:${names})(?:[ \\t]+(?:${kinds})(?=[ \\t]))*(?:["']?[ \\t]*[:=][ \\t]*|,[ \\t]*|[ \\t]+is[ \\t]+|[ \\t]+)`,
  'gi',
);
const value = /"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|[^\s"',;]+/y;
const isakmpKey = /\b(crypto isakmp key (?:[06] )?)(\S+)/gi;
const pem = /-----BEGIN [A-Z ]{1,40}-----[\s\S]*?(?:-----END [A-Z ]{1,40}-----|$)/g;

/** Masks keys and passwords. It would rather mask a word too many: what it lets through is kept and sent. */
export function maskSecrets(text: string): string {
  return maskNamed(text.replace(pem, '[key removed]').replace(isakmpKey, '$1[secret]'));
}

/** The same in a text that names files in “quotes”: a name may hold a secret, too, and stays one word. */
export function maskSecretsBeside([name, ...others]: readonly string[], text: string): string {
  if (name === undefined) return maskSecrets(text);
  const parts = text.split(`“${name}”`).map((part) => maskSecretsBeside(others, part));
  return parts.join(`“${maskSecrets(name)}”`);
}

function maskNamed(text: string): string {
  const kept: string[] = [];
  let done = 0;
  for (const { 0: name, index } of text.matchAll(before)) {
    const at = index + name.length;
    value.lastIndex = at;
    const held = index < done ? undefined : value.exec(text)?.[0];
    if (held === undefined || speaksOfSecrets(name, held)) continue;
    kept.push(text.slice(done, at), '[secret]');
    done = at + held.length;
  }
  return kept.join('') + text.slice(done);
}

/** "pre-shared key mismatch" speaks of a key and holds none; `psk = mismatch` and `psk "mismatch"` hold one. */
function speaksOfSecrets(name: string, held: string): boolean {
  if (held === '[secret]' || /^(?:rsa|none|null|yes|no)$/i.test(held)) return true;
  if (/[:=][ \t]*$/.test(name) || /^["'“]/.test(held)) return false;
  return talk.has(held.toLowerCase().replace(/[^a-z].*$/, '')) || /^\(|^[^a-z0-9]+$/i.test(held);
}
