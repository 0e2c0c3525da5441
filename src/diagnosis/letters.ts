/** The code of a full stop. */
export const dot = 46;

/** How many letters and digits ASCII has, with the full stop of an address. */
export const ranks = 37;

/** By the code of each UTF-16 unit what `letterOf` says: every character of a log is looked up here. */
const letters = new Uint16Array(0x10000);
for (let code = 0; code < letters.length; code += 1) letters[code] = lowered(code);

/** The letters and digits of ASCII by the byte, numbered from 1 whatever their case; 0 for what separates tokens. */
export const asciiRanks = Uint8Array.from({ length: 256 }, (_, code) => (code < 128 ? rankOf(lowered(code)) : 0));

/** The code of a letter or digit in lower case; 0 for what separates tokens: blanks, punctuation, control characters. */
export function letterOf(code: number): number {
  return letters[code] ?? 0;
}

function lowered(code: number): number {
  if (code >= 128) return separatesBeyondAscii(code) ? 0 : code;
  if (code >= 65 && code <= 90) return code + 32;
  return (code >= 97 && code <= 122) || isDigit(code) ? code : 0;
}

function separatesBeyondAscii(code: number): boolean {
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00;
}

/** The place of a lower-case letter, a digit or a full stop among these; other letters keep their code, 0 stays 0. */
export function rankOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (isDigit(code)) return code - 21;
  return code === dot ? ranks : code;
}

/** True where a full stop stands between two digits: an address or a version is one token, so that `10.0.0.2 6/2` holds no `2/6`. */
export function joins(text: string, at: number): boolean {
  return text.charCodeAt(at) === dot && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The tokens of a text as strings in lower case, `most` of them at most. */
export function wordsOf(text: string, most = Infinity): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at <= text.length && words.length < most; at += 1) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter !== 0) word += String.fromCharCode(letter);
    else if (word && joins(text, at)) word += '.';
    else if (word) {
      words.push(word);
      word = '';
    }
  }
  return words;
}
