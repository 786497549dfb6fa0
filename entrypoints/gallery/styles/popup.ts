import '@/components/popup/popup.module.css';
