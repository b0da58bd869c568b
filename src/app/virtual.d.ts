declare module 'virtual:corpus-url' {
  /** The address of the corpus, its hash in its name. */
  const url: string;
  export default url;
}

declare module 'virtual:aliases-url' {
  /** The address of the list of published ids, its hash in its name. */
  const url: string;
  export default url;
}

declare module 'virtual:reader' {
  /** Of the reader that the worker runs. */
  export const edition: string;
  /** The address of the lists of speakers and outlets, its hash in its name. */
  export const listsUrl: string;
}
