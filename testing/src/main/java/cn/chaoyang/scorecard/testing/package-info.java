/**
 * The real parts that integration tests talk to: PostgreSQL and an Apache Kafka broker, on free ports, gone when the
 * test JVM is. No Docker.
 */
package cn.chaoyang.scorecard.testing;
