/** Breaks a text into lines of at most `width` characters; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Control characters, and marks that turn the text after them around. */
const STEERING = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text without characters that would steer a terminal or turn a line around; line breaks stay. Workbooks come from anywhere. */
export function printable(text: string): string {
  return text.replace(STEERING, ' ').replace(/\p{Cs}/gu, '\ufffd');
}

/** The same for JSON: nothing is lost, such characters are written as escapes. */
export function printableJson(value: unknown): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(STEERING, escaped);
}
