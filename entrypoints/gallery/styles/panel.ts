import '@/components/ui/styles/controls.css';
import '@/components/panel/panel.css';
import '@/components/panel/review/review.css';
