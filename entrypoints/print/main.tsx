import '@/components/ui/styles/every-page';
import { render } from 'preact';
import { PrintPage } from '@/components/print/PrintPage';
import { cleanCopies } from '@/components/ui/clipboard/copy-html';
import { readPrintAddress } from '@/lib/state/export/print';

const root = document.getElementById('print');
if (root !== null) render(<PrintPage request={readPrintAddress(location.hash)} />, root);
cleanCopies(new AbortController().signal);
