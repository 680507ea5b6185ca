package cn.chaoyang.scorecard.register.code;

import cn.chaoyang.scorecard.register.form.ValueCheck;
import cn.chaoyang.scorecard.register.form.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes of the 中国证券投资基金业协会: P for a manager, S for a product. */
public final class FundCode {

    private FundCode() {}

    public static ValueCheck manager() {
        return matching(
                "P\\d{7}",
                "fund-manager-code",
                "管理人登记编号应为 P 加7位数字，例如 P1000001",
                "A manager's code is P and 7 digits, for example P1000001");
    }

    public static ValueCheck product() {
        return matching(
                "S[A-Z0-9]{5}",
                "fund-product-code",
                "基金备案编码应为 S 加5位字母或数字，例如 SAB123",
                "A product's code is S and 5 letters or digits, for example SAB123");
    }

    private static ValueCheck matching(String shape, String code, String zh, String en) {
        Pattern pattern = Pattern.compile(shape);
        return (field, value) -> pattern.matcher((String) value).matches()
                ? Optional.empty()
                : Optional.of(Violation.error(field.name(), code, zh, en));
    }
}
