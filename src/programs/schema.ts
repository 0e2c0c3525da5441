/** The dialect of our JSON Schemas. */
export const draft = 'https://json-schema.org/draft/2020-12/schema';

/** A permanent id: lower-case words joined by hyphens. */
export const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const;

/** An address of the site, with its base path. */
export const address = { type: 'string', pattern: '^/' } as const;

/** Any text but none. */
export const text = { type: 'string', minLength: 1 } as const;

/** A day, YYYY-MM-DD. */
export const date = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;

/** One of some words, or null. */
export const oneOfOrNull = (words: readonly string[]) => ({ enum: [...words, null] });

/** A list without repeats. */
export const list = <T>(items: T) => ({ type: 'array', items, uniqueItems: true }) as const;

/** An object with exactly these members: the schema is published with its document, so both always have the same ones. */
export function closed<const P extends Readonly<Record<string, unknown>>>(properties: P) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false } as const;
}
