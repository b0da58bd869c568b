declare module 'virtual:corpus-url' {
  /** The address of the bundled corpus: `corpus-<hash>.json` below the base. */
  const url: string;
  export default url;
}
