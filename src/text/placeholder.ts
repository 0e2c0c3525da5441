/**
 * A gap of an alerting tool's template that stands where its value should: `{{ $labels.status }}`, `${message}`,
 * `$result.status$`, `%MESSAGE%`. The link was copied with its template, or the tool did not know the name.
 */
export function hasPlaceholder(text: string): boolean {
  return /\{\{|\}\}|\$\{|\$!?[A-Za-z_][\w.]*\$|^\$[A-Za-z_][\w.]*$|%[A-Z_]{2,}%|%\([a-z_]+\)s/.test(text);
}

/** What tools write where a value is missing: nothing was said. */
export function isMissingValue(text: string): boolean {
  return /^\s*(?:[<[]no value[>\]]|<nil>|null|nil|none|undefined|n\/a|-*)\s*$/i.test(text);
}
