/** The match pattern for everything on an address's host, on any port. The browser grants access to a host by it. */
export const matchPatternOf = ({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): string =>
  `${protocol}//${hostname}/*`;
