/** A prompt with what was typed behind it, as shells and devices have it; FortiOS has a blank before its sign. */
export const prompt = /^\S*[\w)\]~][#>$%] ?[a-z./]|^\[[^\s@]+@[^\]]*\] ?[>#$/]|^<[\w-]+> ?[a-z]|^[$#] [a-z]|^[\w-]+ (?:\(\S+\) )?# ?[a-z]/i;
