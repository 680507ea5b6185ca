/**
 * The language the services speak: facts about registers, as CloudEvents 1.0 in JSON on Kafka.
 *
 * <p>Evolution is additive: a reader ignores fields it does not know, a writer never removes, renames or narrows one. The
 * golden fixtures in the tests must parse for ever. Facts carry no personal data and no free text.
 */
package cn.chaoyang.scorecard.contract;
