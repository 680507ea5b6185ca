package cn.chaoyang.scorecard.innovation.event;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.INTEGER;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** 活动与宣传: one record per event or publication. Counts them by kind. */
@Singleton
public class EventType extends Register<Event> {

    /** The units whose actions ask for events. */
    private static final Set<String> UNITS = Set.of(
            "gxj", "jyj", "kjj", "rcb", "rsj", "swj", "wlj", "wjj", "fgj", "czj", "nyj", "zsj", "jkq", "xcb", "kx");

    private static final Field HELD_ON =
            Field.of(DATE, "heldOn", "日期", "Held on").asRequired().asListed().alsoCalled("活动日期", "举办日期", "发布日期");
    private static final Field PARTICIPANTS = Field.of(INTEGER, "participants", "参加人数（家数）", "Participants")
            .asListed()
            .alsoCalled("参加人数", "参加企业数");

    EventType(Clock clock) {
        super(Event.class, "events", Text.of("活动与宣传", "Events and publicity"), form(clock), UNITS);
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.option("kind", "类别", "Kind", EventKind.options())
                                .asRequired()
                                .asListed()
                                .alsoCalled("活动类别"),
                        Field.of(TEXT, "name", "名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("活动名称", "标题"),
                        HELD_ON,
                        Field.of(TEXT, "host", "主办单位", "Host").asListed().alsoCalled("组织单位", "发布媒体"),
                        Field.of(CODE, "workItem", "对应工作事项", "Work item")
                                .alsoCalled("工作事项编号")
                                .helped("计划中的编号，例如 W16-01", "Its id in the plan, for example W16-01"),
                        PARTICIPANTS,
                        Field.of(TEXT, "outcome", "成效", "Outcome").alsoCalled("达成意向", "活动成果"),
                        DOCUMENT_NO.labelled("文件或链接", "Document or link"),
                        NOTE),
                List.of(Rules.happened(clock, HELD_ON), Rules.notNegative(PARTICIPANTS)));
    }

    @Override
    public List<Measure> measures() {
        return Arrays.stream(EventKind.values())
                .map(kind -> Measure.of(kind.measure(), kind.label()))
                .toList();
    }

    @Override
    protected List<Contribution> contributions(List<Event> accepted) {
        return accepted.stream()
                .map(e -> Contribution.forGood(EventKind.valueOf(e.kind).measure(), e.heldOn, Cause.PUBLISHED))
                .toList();
    }
}
