/** The match pattern of everything at an address's host, whatever the port: by it the browser permits the host. */
export const matchPatternOf = ({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }): string =>
  `${protocol}//${hostname}/*`;
