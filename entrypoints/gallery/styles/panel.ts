import '@/components/ui/styles/controls.module.css';
import '@/components/panel/panel.module.css';
import '@/entrypoints/panel/page.css';
import '@/components/panel/review/review.module.css';
