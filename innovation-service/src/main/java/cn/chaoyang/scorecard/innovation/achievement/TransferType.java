package cn.chaoyang.scorecard.innovation.achievement;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.CODE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.MONEY;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Contribution;
import cn.chaoyang.scorecard.register.form.CommonFields;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Rules;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.form.Values;
import cn.chaoyang.scorecard.register.form.Violation;
import cn.chaoyang.scorecard.register.record.Identity;
import cn.chaoyang.scorecard.register.record.Measure;
import cn.chaoyang.scorecard.register.record.Register;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** 科技成果转化: one record per contract, counted by achievement and recipient. */
@Singleton
public class TransferType extends Register<Transfer> {

    static final String DISTRICT = "DISTRICT";
    static final String ELSEWHERE = "ELSEWHERE";

    private static final Field WAY = Field.option(
                    "way",
                    "转化方式",
                    "Way",
                    List.of(
                            Option.of("ASSIGNMENT", "转让", "Assignment"),
                            Option.of("LICENCE", "许可", "Licence"),
                            Option.of("SHARES", "作价投资", "For shares"),
                            Option.of("OWN", "自行实施", "By its owner"),
                            Option.of("JOINT", "合作实施", "Jointly"),
                            Option.of("USE_FIRST", "先使用后付费", "Use first, pay later")))
            .asRequired()
            .asListed()
            .alsoCalled("方式", "成果转化方式");
    private static final Field SIGNED_ON =
            Field.of(DATE, "signedOn", "签订日期", "Signed on").alsoCalled("合同签订日期", "签约日期");
    private static final Field REGISTERED_ON = Field.of(DATE, "registeredOn", "登记日期", "Registered on")
            .asListed()
            .alsoCalled("合同登记日期", "认定登记日期")
            .helped("自当日起计入；没有登记的按签订日期", "Counts from this day; from signing where nothing is registered");
    private static final Field CANCELLED_ON = Field.of(DATE, "cancelledOn", "解除日期", "Cancelled on")
            .alsoCalled("合同解除日期")
            .helped("合同解除或登记撤销的，自始不计", "What is cancelled never counted");
    private static final Field AMOUNT = Field.of(MONEY, "amount", "合同金额", "Amount")
            .asListed()
            .alsoCalled("合同额", "成交额")
            .helped("元；可写 50万、1.2亿", "元; 50万 and 1.2亿 are understood");
    private static final Field TRANSACTION_AMOUNT = Field.of(MONEY, "transactionAmount", "技术交易额", "Paid for technology")
            .alsoCalled("核定技术交易额", "技术性收入")
            .helped("认定登记核定的技术交易额，不大于合同金额", "What the registration found to be paid for technology");
    private static final Field USE_FIRST = Field.option(
                    "useFirst",
                    "先用后付状态",
                    "Use first",
                    List.of(
                            Option.of("SIGNED", "签约", "Signed"),
                            Option.of("TRIAL", "试用", "On trial"),
                            Option.of("PAID", "已付费", "Paid"),
                            Option.of("ENDED", "终止", "Ended")))
            .alsoCalled("试用状态");

    TransferType(Clock clock) {
        super(Transfer.class, "transfers", Text.of("科技成果转化", "Transfers"), form(clock), Set.of("kjj", "jyj", "gxj"));
    }

    private static Form form(Clock clock) {
        return new Form(
                List.of(
                        Field.of(CODE, "achievementNo", "成果编号", "Achievement number")
                                .alsoCalled("专利号", "登记号", "成果登记号", "知识产权号")
                                .helped(
                                        "专利号、软著号等；同一成果填同一编号",
                                        "A patent’s or registration’s number: the same for one achievement"),
                        Field.of(TEXT, "achievementName", "成果名称", "Achievement")
                                .asRequired()
                                .asListed()
                                .alsoCalled("名称", "技术名称", "专利名称"),
                        Field.option(
                                        "achievementKind",
                                        "成果类型",
                                        "Kind",
                                        List.of(
                                                Option.of("PATENT", "专利", "Patent"),
                                                Option.of("SOFTWARE", "软件著作权", "Software copyright"),
                                                Option.of("VARIETY", "植物新品种", "Plant variety"),
                                                Option.of("SECRET", "技术秘密", "Know-how"),
                                                Option.of("LAYOUT", "集成电路布图设计", "Layout design"),
                                                Option.of("OTHER", "其他", "Other")))
                                .alsoCalled("知识产权类型"),
                        Field.of(TEXT, "owner", "完成单位", "Owner")
                                .asRequired()
                                .asListed()
                                .alsoCalled("转化单位", "出让方", "卖方"),
                        WAY,
                        Field.option(
                                        "contractClass",
                                        "合同类别",
                                        "Contract",
                                        List.of(
                                                Option.of("DEVELOPMENT", "技术开发", "Development"),
                                                Option.of("ASSIGNMENT", "技术转让", "Assignment"),
                                                Option.of("LICENCE", "技术许可", "Licence"),
                                                Option.of("CONSULTING", "技术咨询", "Consulting"),
                                                Option.of("SERVICE", "技术服务", "Service")))
                                .alsoCalled("合同类型")
                                .helped("技术咨询、技术服务不是成果转化，不计入", "Consulting and service transfer nothing"),
                        Field.of(CODE, "contractNo", "合同登记编号", "Contract number")
                                .alsoCalled("技术合同登记编号", "合同编号")
                                .helped("框架合同及其附件按成果和承接单位合并计一次", "Annexes to one contract count once"),
                        Field.of(TEXT, "proof", "证明材料", "Proof")
                                .alsoCalled("佐证材料", "转化证明", "证明文件")
                                .helped(
                                        "没有合同登记编号的，写明作价入股协议、自行实施证明等，或上传佐证文件；都没有的不计入",
                                        "Without a contract’s number name what proves it or attach a file: without either it"
                                                + " does not count"),
                        Field.of(TEXT, "recipientName", "承接单位", "Recipient")
                                .asRequired()
                                .asListed()
                                .alsoCalled("受让方", "买方", "落地企业"),
                        CommonFields.creditCode("recipientCreditCode", "承接单位统一社会信用代码", "Recipient’s credit code")
                                .alsoCalled("受让方信用代码", "统一社会信用代码", "信用代码"),
                        Field.option(
                                        "recipientPlace",
                                        "承接地",
                                        "Place",
                                        List.of(
                                                Option.of(DISTRICT, "朝阳区内", "In the district"),
                                                Option.of("CITY", "长春市其他区", "Elsewhere in the city"),
                                                Option.of(ELSEWHERE, "市外", "Outside the city")))
                                .asRequired()
                                .asListed()
                                .alsoCalled("落地区域", "转化地点", "受让方所在地")
                                .helped(
                                        "按承接单位或实施地点；默认只计区内",
                                        "By the recipient or the site; only the district counts by default"),
                        Field.of(TEXT, "landingProject", "落地项目", "Project it landed in")
                                .alsoCalled("落地项目名称", "转化落地项目"),
                        AMOUNT,
                        TRANSACTION_AMOUNT,
                        Field.of(MONEY, "receivedAmount", "到款金额", "Received").alsoCalled("到款", "到账金额", "实际到款"),
                        SIGNED_ON,
                        REGISTERED_ON,
                        CANCELLED_ON,
                        USE_FIRST,
                        Field.of(TEXT, "usePeriod", "使用期", "Use for")
                                .alsoCalled("试用期", "先用后付使用期")
                                .helped("先使用后付费的使用期，如24个月", "Of use first, pay later: for example 24 months"),
                        Field.of(TEXT, "paymentTrigger", "付费触发条件", "Paid when").alsoCalled("付费条件", "触发条件"),
                        NOTE),
                List.of(
                        Rules.happened(clock, SIGNED_ON, REGISTERED_ON, CANCELLED_ON),
                        Rules.inOrder(SIGNED_ON, REGISTERED_ON),
                        Rules.notNegative(AMOUNT, TRANSACTION_AMOUNT),
                        Rules.requiredWhen(
                                Rules.is(WAY, "USE_FIRST"), "先使用后付费的", "for use first, pay later", USE_FIRST),
                        TransferType::dated));
    }

    private static List<Violation> dated(Values values) {
        return values.has("signedOn") || values.has("registeredOn")
                ? List.of()
                : List.of(Violation.error(
                        "signedOn", "required", "请填写签订日期或登记日期", "Give the day of signing or of registration"));
    }

    /** Since 2: what nothing proves does not count, and a recipient filed by code and by name is one. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                Measure.of(TransferRule.LOCAL, "科技成果本地转化", "Local transfers"),
                Measure.of(TransferRule.ACHIEVEMENTS, "科技成果本地转化（按成果）", "Local transfers, by achievement"),
                Measure.of(TransferRule.IN_THE_CITY, "科技成果本地转化（全市）", "Transfers in the city"));
    }

    @Override
    protected List<Contribution> contributions(List<Transfer> accepted) {
        return TransferRule.count(accepted);
    }

    @Override
    protected String subjectTitle(List<Transfer> accepted) {
        return accepted.get(0).achievementName;
    }

    @Override
    public Optional<Function<Transfer, Identity>> identity() {
        return Optional.of(transfer -> Identity.named(transfer.achievementName));
    }

    @Override
    public List<List<String>> recognisedBy() {
        return List.of(List.of("contractNo"), List.of("achievementName", "recipientName"));
    }
}
