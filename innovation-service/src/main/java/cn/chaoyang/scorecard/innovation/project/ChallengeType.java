package cn.chaoyang.scorecard.innovation.project;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Cause;
import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 揭榜挂帅榜单: one record per number. Counts the challenges published and those signed. */
@Singleton
public class ChallengeType extends Register<Challenge> {

    private static final Field STAGE = Field.option(
                    "stage",
                    "阶段",
                    "Stage",
                    List.of(
                            Option.of("COLLECTED", "需求征集", "Demand collected"),
                            Option.of("PUBLISHED", "发榜", "Published"),
                            Option.of("TAKEN", "揭榜", "Taken"),
                            Option.of("JUDGED", "评榜", "Judged"),
                            Option.of("SIGNED", "签约", "Signed"),
                            Option.of("TACKLED", "攻关", "Being tackled"),
                            Option.of("ACCEPTED", "验收", "Accepted"),
                            Option.of("PAID", "兑付", "Paid")))
            .asRequired()
            .asListed()
            .alsoCalled("状态", "进展");
    private static final Field PUBLISHED_ON =
            Field.of(DATE, "publishedOn", "发榜日期", "Published on").asListed().alsoCalled("发布日期");
    private static final Field SIGNED_ON =
            Field.of(DATE, "signedOn", "签约日期", "Signed on").asListed();
    private static final Field CONCLUDED_ON = Field.of(DATE, "concludedOn", "验收日期", "Accepted on");
    private static final Field REWARD =
            Field.of(MONEY, "reward", "榜额", "Reward").asListed().alsoCalled("榜单金额", "金额");

    ChallengeType(Clock clock) {
        super(Challenge.class, "challenges", Text.of("揭榜挂帅榜单", "Challenges"), form(clock), Set.of("kjj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(CODE, "number", "榜单编号", "Number")
                                .asRequired()
                                .asListed()
                                .alsoCalled("编号"),
                        Field.of(TEXT, "name", "榜单名称", "Name")
                                .asRequired()
                                .asListed()
                                .alsoCalled("需求名称", "题目"),
                        Field.of(TEXT, "demander", "需求方", "Asked by")
                                .asRequired()
                                .asListed()
                                .alsoCalled("发榜单位"),
                        Field.of(TEXT, "taker", "揭榜方", "Taken by").asListed().alsoCalled("揭榜单位"),
                        REWARD,
                        STAGE,
                        PUBLISHED_ON,
                        SIGNED_ON,
                        CONCLUDED_ON,
                        Field.of(CODE, "projectNumber", "立项项目编号", "Project number")
                                .alsoCalled("项目编号"),
                        NOTE),
                List.of(
                        Rules.happened(clock, PUBLISHED_ON, SIGNED_ON, CONCLUDED_ON),
                        Rules.inOrder(PUBLISHED_ON, SIGNED_ON),
                        Rules.inOrder(SIGNED_ON, CONCLUDED_ON),
                        Rules.notNegative(REWARD)));
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of("challenges-published", "揭榜挂帅（发榜）", "Challenges published"),
                Measure.of("challenges-signed", "揭榜挂帅（签约）", "Challenges signed"));
    }

    @Override
    protected List<Contribution> contributions(List<Challenge> accepted) {
        return accepted.stream()
                .flatMap(c -> Stream.concat(
                        Stream.ofNullable(c.publishedOn)
                                .map(day -> Contribution.forGood("challenges-published", day, Cause.PUBLISHED)),
                        Stream.ofNullable(c.signedOn)
                                .map(day -> Contribution.forGood("challenges-signed", day, Cause.SIGNED))))
                .toList();
    }
}
