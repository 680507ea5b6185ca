/**
 * What a service holds on one person: found by the document they show, listed, copied for them, and destroyed when it has to
 * go. Who the person is, only {@code data_key.holder} says, by a blind index.
 */
package cn.chaoyang.scorecard.register.person;
