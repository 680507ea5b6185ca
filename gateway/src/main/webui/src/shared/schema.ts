import type { components as Gateway } from './schema/gateway';
import type { components as Register } from './schema/register';

/** Shapes of the gateway's API, by their names in `openapi/gateway.yaml`. */
export type Schemas = Gateway['schemas'];

/** Shapes of every service's API, which all come from one library, by their names in `openapi/register.yaml`. */
export type RegisterSchemas = Register['schemas'];
