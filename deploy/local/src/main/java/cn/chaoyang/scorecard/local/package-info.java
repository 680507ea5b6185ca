/**
 * The whole system on one machine: starts PostgreSQL, Apache Kafka, Keycloak and the four services as they are, waits
 * until they answer, and stops them again. For work and demonstration; production is {@code deploy/kubernetes}.
 */
package cn.chaoyang.scorecard.local;
