/**
 * Addresses, each with its query, that are files of their own and not pages of the program: a feed, a picture, a page
 * to embed. What someone searches for may look like any of them.
 */
export const FILES: RegExp[] = [
  /^[^?]*\/embed\//,
  /^[^?]*\/[^/?]+\.(?:xml|txt|json|webmanifest|png|svg|js|css|woff2)(?:\?|$)/,
];
