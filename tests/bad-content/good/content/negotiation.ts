export const implementations = {};
