import '@/components/popup/popup.css';
