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

/** A text without characters that would steer a terminal; line breaks stay. Workbooks come from anywhere. */
export function printable(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, ' ');
}
