package cn.chaoyang.scorecard.fund.deal;

import static cn.chaoyang.scorecard.register.form.CommonFields.DOCUMENT_NO;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** 投资标签口径: one record per tag and day from which its text is in force. It counts nothing; it says what tags mean. */
@Singleton
public class TagRuleType extends Register<TagRule> {

    TagRuleType() {
        super(
                TagRule.class,
                "tag-rules",
                Text.of("投资标签口径", "Meaning of deal tags"),
                new Form(
                        List.of(
                                Field.option("tag", "标签", "Tag", DealTag.options())
                                        .asRequired()
                                        .asListed(),
                                Field.of(TEXT, "text", "认定标准", "Meaning")
                                        .asRequired()
                                        .asListed()
                                        .alsoCalled("口径", "标准"),
                                Field.of(DATE, "inForceFrom", "施行日期", "In force from")
                                        .asRequired()
                                        .asListed()
                                        .alsoCalled("生效日期"),
                                DOCUMENT_NO),
                        List.of()),
                Set.of("czj", "chaoying"));
    }

    @Override
    protected List<Contribution> contributions(List<TagRule> accepted) {
        return List.of();
    }
}
