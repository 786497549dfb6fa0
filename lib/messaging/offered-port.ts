const isOffer = (value: unknown, nonce: string) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'plumbline-port' && 'nonce' in value && value.nonce === nonce;

/** Resolves with the port that is offered to this page under the nonce; offers under any other are ignored. */
export function untilPort(nonce: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const adopt = ({ data, ports: [port] }: MessageEvent<unknown>) => {
      if (port === undefined || !isOffer(data, nonce)) return;
      window.removeEventListener('message', adopt);
      resolve(port);
    };
    window.addEventListener('message', adopt);
  });
}
