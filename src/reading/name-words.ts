/** The words of a field's or a counter's name, in small letters: `isIkeEstablished`, `phase-one` and `ike_status` are several. */
export function nameWords(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .toLowerCase()
    .trim();
}
