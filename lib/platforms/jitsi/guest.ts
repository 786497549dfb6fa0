import { adapter } from './adapter';

// The script that goes into the platform's pages before the guest, and leaves it the platform's adapter (see ../provide).
export default {
  main() {
    globalThis.plumblineAdapter = adapter;
  },
};
