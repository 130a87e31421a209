const signs: Record<string, string> = {
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Text of an HTML file as a reader sees it. */
export const unescaped = (html: string): string =>
  html.replace(/&(?:#39|quot|lt|gt|amp);/g, (sign) => signs[sign] ?? sign);
