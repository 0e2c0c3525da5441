export const problemIds = ['wall-in-the-way', 'wrong-key', 'no-prefixes'] as const;
export type ProblemId = (typeof problemIds)[number];
