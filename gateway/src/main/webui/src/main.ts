import { createApp } from 'vue';
import App from './App.vue';
import { i18n } from './i18n';
import { router } from './router';
import 'element-plus/es/components/date-picker/style/css';
import 'element-plus/es/components/dialog/style/css';
import 'element-plus/es/components/drawer/style/css';
import 'element-plus/es/components/message/style/css';
import './styles/tokens.css';
import './styles/element.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/print.css';

createApp(App).use(router).use(i18n).mount('#app');
