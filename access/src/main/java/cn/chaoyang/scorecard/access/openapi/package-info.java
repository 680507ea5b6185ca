/** What the descriptions of all APIs (OpenAPI) have in common: what is always there, what may be null, how refusals look. */
package cn.chaoyang.scorecard.access.openapi;
