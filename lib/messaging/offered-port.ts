const isOffer = (value: unknown, nonce: string): value is { readonly shown?: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'plumbline-port' && 'nonce' in value && value.nonce === nonce;

/**
 * Resolves with the port that is offered to this page under the nonce; offers under any other are ignored. `opened` is called where the user has opened
 * this page's frame by then.
 */
export function untilPort(nonce: string, opened: () => void): Promise<MessagePort> {
  return new Promise((resolve) => {
    const adopt = ({ data, ports: [port] }: MessageEvent<unknown>) => {
      if (port === undefined || !isOffer(data, nonce)) return;
      window.removeEventListener('message', adopt);
      resolve(port);
      if (data.shown === true) opened();
    };
    window.addEventListener('message', adopt);
  });
}
