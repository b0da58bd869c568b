/** The oldest browsers that On Record supports: those that Tailwind 4's style sheets need. The README names them too. */
export const BROWSERS = ['chrome111', 'edge111', 'firefox128', 'safari16.4'];
