const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names of months as they begin, for a pattern. */
export const monthNames = months.join('|');

/** A day as a number to compare with others, and not to count with; a month by its number or its name. */
export function dayNumber(year: string, month: string, day: string): number {
  const number = months.indexOf(month.toLowerCase().slice(0, 3)) + 1 || Number(month);
  return (Number(year) * 12 + number) * 31 + Number(day);
}
