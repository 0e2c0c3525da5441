/** The form below a box and the lines in it are one: `Label: value`. Pure but for the form's own fields. */

const line = (label: string): RegExp => new RegExp(`^[ \\t]*${label.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}[ \\t]*:[ \\t]*(.*)$`, 'im');

/** A box with nothing, or with lines of labels and values alone, can be filled in by the form without a loss. */
export const isFilledIn = (text: string): boolean =>
  text.split('\n').every((one) => /^\s*$|^\s*[A-Za-z][\w /.()-]{1,60}:(?:\s|$)/.test(one));

/** A text that holds lines of the form alone, and one at least. */
export function isOfForm(form: HTMLFormElement, text: string): boolean {
  const labels = Array.from(form.elements, (field) => line((field as HTMLInputElement).name || '-'));
  const lines = text.split('\n').filter((one) => one.trim());
  return lines.length > 0 && lines.every((one) => labels.some((label) => label.test(one)));
}

/** The same text with another value of a label: its line is changed, added or taken out, and no other is touched. */
export function withValue(text: string, label: string, value: string): string {
  const of = line(label);
  const said = `${label}: ${value}`;
  if (of.test(text)) return value ? text.replace(of, () => said) : text.replace(new RegExp(`${of.source}\\n?`, 'im'), '');
  if (!value) return text;
  return text.trim() ? `${text.trimEnd()}\n${said}` : said;
}

/** Shows in the form what the text says. What a choice does not offer stays in the text alone. */
export function fillIn(form: HTMLFormElement, text: string): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      const value = line(field.name).exec(text)?.[1]?.trim() ?? '';
      // What is wrong stays to be mended.
      if (!value && !field.validity.valid) continue;
      field.setCustomValidity('');
      showWrong(field);
      field.value = value;
      if (field.value !== value) field.value = '';
    }
}

/** What is set aside, or can be, and what a button does with it; nothing where the form is open and nothing is. */
export function asideWords(isOpen: boolean, aside: string | readonly File[]): readonly [says: string, does: string] {
  const holds = typeof aside !== 'string' || !isFilledIn(aside);
  if (isOpen && !aside) return ['', ''];
  if (isOpen) return [holds ? 'The configuration is set aside.' : 'What was filled in is set aside.', 'Bring it back'];
  return holds
    ? ['The box holds a configuration, and another is set aside.', 'Swap them']
    : ['The box holds a configuration.', 'Set it aside and fill in the form'];
}

/** Says beside a field what is wrong with it; nothing where it is right. */
export function showWrong(field: HTMLInputElement | HTMLSelectElement): void {
  const id = field.getAttribute('aria-describedby');
  const place = id ? document.getElementById(id) : null;
  if (!place) return;
  place.textContent = field.validationMessage;
  if (field.validity.valid) field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}
