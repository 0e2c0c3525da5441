/** A prompt with what was typed behind it, as shells and devices have it; FortiOS has a blank before its sign, PowerShell its folder. */
export const prompt =
  /^\S*[\w)\]~][#>$%] ?[a-z./]|^\[[^\s@]+@[^\]]*\] ?[>#$/]|^<[\w-]+> ?[a-z]|^[$#] [a-z]|^[\w-]+ (?:\(\S+\) )?# ?[a-z]|^PS [^>]{1,80}> ?[a-z]/i;
