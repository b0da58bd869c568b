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
