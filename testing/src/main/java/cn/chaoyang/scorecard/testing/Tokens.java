package cn.chaoyang.scorecard.testing;

/** The issuer with tokens for bureaus' people, by names as short as those of the local realm. */
public class Tokens extends Issuer {

    /** @param user {@code <unit>.<role>}, a number behind it where a unit has several */
    public static String of(String user) {
        String[] parts = user.split("\\.", 2);
        return of(user, parts[0], parts[1].replaceAll("\\d", ""));
    }

    public static String of(String user, String unit, String... roles) {
        return token(user, unit, roles);
    }
}
