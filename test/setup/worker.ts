import Worker from 'web-worker';

/** Node has no web workers of its own: these run in real threads. */
Object.assign(globalThis, { Worker });
