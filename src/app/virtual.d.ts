declare module 'virtual:corpus-url' {
  /** The address of the corpus, its hash in its name. */
  const url: string;
  export default url;
}
