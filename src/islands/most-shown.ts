/** More letters than this are not put into a box, whose layout would stall the page; they are read all the same. */
export const mostShown = 200_000;
