/** Offers a text to the user as a file to save. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data once the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
