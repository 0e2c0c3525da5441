/** The two ends of a run. */
export const sides = ['a', 'b'] as const;
export type Side = (typeof sides)[number];

export const otherThan = (side: Side): Side => (side === 'a' ? 'b' : 'a');

/** The addresses that each end speaks from; behind a translator an end has two. */
export type Speakers = Readonly<Record<Side, readonly string[]>>;

/** The end that speaks from an address; `?` where it is neither. */
export const speakerAt = (address: string, speakers: Speakers): Side | '?' => sides.find((side) => speakers[side].includes(address)) ?? '?';
