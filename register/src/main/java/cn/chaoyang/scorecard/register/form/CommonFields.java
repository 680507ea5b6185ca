package cn.chaoyang.scorecard.register.form;

import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.register.code.CreditCode;
import java.util.List;

/** Fields that mean the same in many registers. */
public final class CommonFields {

    /** The value of {@link #DISTRICT_BASIS} that says it is elsewhere. */
    public static final String OUTSIDE = "OUTSIDE";

    /** 域内依据: by which address something belongs to the district (220104); a credit code's digits tell no address. */
    public static final Field DISTRICT_BASIS = Field.option(
                    "districtBasis",
                    "域内依据",
                    "In the district by",
                    List.of(
                            Option.of("REGISTERED", "注册地", "Registered address"),
                            Option.of("OPERATING", "实际经营地", "Place of business"),
                            Option.of("HOST", "依托单位所在地", "Place of its host"),
                            Option.of("LISTED", "区科委办确认名单", "List confirmed by the office"),
                            Option.of(OUTSIDE, "不在朝阳区", "Not in the district")))
            .asRequired()
            .alsoCalled("属地依据", "域内标识", "在区依据", "是否域内")
            .helped("朝阳区（220104）；填“不在朝阳区”的不计入", "What is not in the district does not count");

    public static final Field DOCUMENT_NO = Field.of(TEXT, "documentNo", "文号", "Document number")
            .alsoCalled("认定文号", "批准文号", "公告文号", "发文文号", "立项文号", "备案文号")
            .helped("认定、立项或备案的正式文件", "The formal document that says so");

    public static final Field REVOKED_ON = Field.of(DATE, "revokedOn", "撤销日期", "Revoked on")
            .alsoCalled("撤销时间", "取消日期", "取消资格日期")
            .helped("自当日起不再计入", "Counts no longer from this day on");

    public static final Field NOTE = Field.of(TEXT, "note", "备注", "Note").alsoCalled("说明", "备注说明");

    private CommonFields() {}

    /** A credit code under a name of its own. */
    public static Field creditCode(String name, String zh, String en) {
        return Field.of(CODE, name, zh, en)
                .alsoCalled("统一社会信用代码", "信用代码", "社会信用代码")
                .checked(CreditCode.check());
    }
}
