package cn.chaoyang.scorecard.local.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Well-formed codes that belong to nobody. */
final class Codes {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Codes() {}

    /** 统一社会信用代码, GB 32100-2015. Organisation codes that begin with YL are given to no organisation. */
    static String creditCode(int serial) {
        String body = String.format(Locale.ROOT, "YL%06d", serial);
        String prefix = "91220104" + body + organisationCheck(body);
        int sum = 0;
        int weight = 1;
        for (char symbol : prefix.toCharArray()) {
            sum += SYMBOLS.indexOf(symbol) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return prefix + SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }

    /** 居民身份证号码, GB 11643-1999, of somebody born in 1900: nobody alive. */
    static String identityNo(int serial) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(serial * 11L % 365);
        String prefix =
                "220104" + DateTimeFormatter.BASIC_ISO_DATE.format(born) + String.format(Locale.ROOT, "%03d", serial);
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += Character.digit(prefix.charAt(i), 10) * IDENTITY_WEIGHTS[i];
        }
        return prefix + "10X98765432".charAt(sum % 11);
    }

    /** GB 11714-1997. */
    private static char organisationCheck(String body) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(body.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
