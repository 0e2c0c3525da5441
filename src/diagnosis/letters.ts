/** The code of a letter or digit in lower case; 0 for what separates tokens: blanks, punctuation, control characters. */
export function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code < 128) return ascii[code] ?? 0;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00) return 0;
  return code;
}

const ascii = new Uint8Array(128);
for (let code = 48; code <= 57; code += 1) ascii[code] = code;
for (let code = 65; code <= 90; code += 1) ascii[code] = code + 32;
for (let code = 97; code <= 122; code += 1) ascii[code] = code;

const dot = 46;

/** True where a full stop stands between two digits: an address or a version is one token, so that `10.0.0.2 6/2` holds no `2/6`. */
export function joins(text: string, at: number): boolean {
  return text.charCodeAt(at) === dot && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The tokens of a text as strings in lower case. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at <= text.length; at += 1) {
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
