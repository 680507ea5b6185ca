import { createApp } from 'vue';
import { createPinia } from 'pinia';
import App from '@/app/App.vue';
import { keepApp } from '@/app/release';
import { router } from '@/app/router';
import { watchParts } from '@/app/parts';
import { watchConnection } from '@/shared/connection';
import { dropExpiredDrafts } from '@/shared/drafts';
import { i18n, wordsReady } from '@/shared/i18n';
import 'element-plus/es/components/date-picker/style/css';
import 'element-plus/es/components/dialog/style/css';
import 'element-plus/es/components/drawer/style/css';
import 'element-plus/es/components/message/style/css';
import '@/shared/styles/tokens.css';
import '@/shared/styles/element.css';
import '@/shared/styles/base.css';
import '@/shared/styles/parts.css';
import '@/shared/styles/print.css';

watchConnection();
watchParts(router);
dropExpiredDrafts();
keepApp();

void wordsReady.finally(() => createApp(App).use(createPinia()).use(router).use(i18n).mount('#app'));
