/** Has the browser save `content` as a file of the reader's. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has taken the file over when the next task runs
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
