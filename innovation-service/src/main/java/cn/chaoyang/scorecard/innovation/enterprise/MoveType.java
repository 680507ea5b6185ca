package cn.chaoyang.scorecard.innovation.enterprise;

import static cn.chaoyang.scorecard.register.form.CommonFields.NOTE;
import static cn.chaoyang.scorecard.register.form.FieldType.DATE;
import static cn.chaoyang.scorecard.register.form.FieldType.TEXT;

import cn.chaoyang.scorecard.contract.Change;
import cn.chaoyang.scorecard.contract.ChangeKind;
import cn.chaoyang.scorecard.register.form.Field;
import cn.chaoyang.scorecard.register.form.Form;
import cn.chaoyang.scorecard.register.form.Option;
import cn.chaoyang.scorecard.register.form.Text;
import cn.chaoyang.scorecard.register.record.RecordType;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** 迁移记录: one record per move, for an enterprise that moved more often than its own record can say. */
@Singleton
public class MoveType extends RecordType<Move> {

    static final Form FORM = new Form(
            List.of(
                    EnterpriseForm.CREDIT_CODE,
                    QualificationForm.ENTERPRISE_NAME,
                    Field.option(
                                    "direction",
                                    "迁移方向",
                                    "Direction",
                                    List.of(Option.of(Move.IN, "迁入", "In"), Option.of("OUT", "迁出", "Out")))
                            .asRequired()
                            .asListed()
                            .alsoCalled("迁入或迁出", "迁入/迁出", "方向"),
                    Field.of(DATE, "movedOn", "迁移日期", "Moved on")
                            .asRequired()
                            .asListed()
                            .alsoCalled("迁移时间")
                            .helped(
                                    "迁入自当日起计入，迁出自当日起不再计入；每次迁移一行",
                                    "Counts from the day it moved in and no longer from the day it moved out; one row a move"),
                    Field.of(TEXT, "otherPlace", "迁自或迁往", "From or to")
                            .asListed()
                            .alsoCalled("迁出地或迁入地", "迁往地", "迁出地"),
                    NOTE),
            List.of());

    private final EnterpriseCounting counting;

    MoveType(EnterpriseCounting counting) {
        super(Move.class, "moves", Text.of("企业迁移记录", "Moves of enterprises"), FORM, Set.of("kjj", "gxj"));
        this.counting = counting;
    }

    @Override
    public String workbook() {
        return "enterprises";
    }

    @Override
    public EnterpriseCounting counting() {
        return counting;
    }

    @Override
    public Change change(Move accepted, Move filed) {
        return accepted == null && !filed.withdrawal
                ? Change.of(filed.in() ? ChangeKind.MOVED_IN : ChangeKind.MOVED_OUT)
                : super.change(accepted, filed);
    }
}
