import { mergeConfig } from 'vite';
import app from '../vite.config';
import { mockApi } from './plugin';

/** The app without a gateway: every /api call is answered here, from 示例数据. */
export default mergeConfig(app, { plugins: [mockApi()] });
