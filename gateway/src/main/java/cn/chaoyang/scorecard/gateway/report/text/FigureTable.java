package cn.chaoyang.scorecard.gateway.report.text;

import cn.chaoyang.scorecard.gateway.report.content.Block;
import java.util.List;

/** The figures side by side, for an attachment. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of("序号", "指标", "目标", "上期", "本期", "序时应达", "状态", "牵头单位");

    private FigureTable() {}

    static Block.Table of(List<IndicatorFact> indicators) {
        return new Block.Table(
                COLUMNS,
                indicators.stream()
                        .map(one -> List.of(
                                Integer.toString(indicators.indexOf(one) + 1),
                                one.name(),
                                one.goal(),
                                Wording.figure(
                                        one.before() == null
                                                ? null
                                                : one.before().value(),
                                        one.unit()),
                                Wording.figure(one.value(), one.unit()),
                                Wording.computed(one.expected(), one.unit()),
                                Wording.status(one.status()),
                                one.leadName()))
                        .toList());
    }
}
