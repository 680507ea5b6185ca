/**
 * A write that is asked for again is carried out once: the answer to a request with an {@code Idempotency-Key}
 * (draft-ietf-httpapi-idempotency-key-header) is kept beside what it wrote, and given again.
 */
package cn.chaoyang.scorecard.access.idempotency;
