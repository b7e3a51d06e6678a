/** The text in lower case, character for character: none takes up more room than before, as "İ" would. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => small(text.charAt(at))).join('');
}

function small(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}
