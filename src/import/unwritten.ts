/** What stands where somebody still has to write: it names no source and no organisation. */
export const unwritten =
  /^(to ?do|tbd|p\.?m\.?|n\.?n\.?b\.?|test|volgt|vul in.*|\[object .*\]|lorem ipsum.*)[.!…]*$/i;
