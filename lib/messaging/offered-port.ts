const isOffer = (value: unknown, nonce: string) =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'plumbline-port' && 'nonce' in value && value.nonce === nonce;

/** The port that is offered to this page under the nonce; whoever offers another is a stranger. */
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
