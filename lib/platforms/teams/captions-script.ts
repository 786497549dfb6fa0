import { reader } from './captions';

// The script that goes into the platform's pages before captions are read, and says how (see ../caption-reader).
export default {
  main() {
    globalThis.plumblineCaptionReader = reader;
  },
};
