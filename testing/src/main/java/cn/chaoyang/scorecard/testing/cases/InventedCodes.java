package cn.chaoyang.scorecard.testing.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes that belong to nobody, worked out apart from the validators they meet. */
final class InventedCodes {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] CREDIT = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] IDENTITY = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int DAYS = 365;
    private static final int SERIALS = 1000;

    private InventedCodes() {}

    /** GB 32100-2015, with an organisation code (GB 11714-1997) that begins with YL and is given to nobody. */
    static String creditCode(int serial) {
        String body = String.format(Locale.ROOT, "YL%06d", serial);
        int organisation = 0;
        for (int i = 0; i < ORGANISATION.length; i++) {
            organisation += Character.digit(body.charAt(i), 36) * ORGANISATION[i];
        }
        String prefix = "91220104" + body + "0123456789X".charAt((11 - organisation % 11) % 11);
        int sum = 0;
        for (int i = 0; i < CREDIT.length; i++) {
            sum += SYMBOLS.indexOf(prefix.charAt(i)) * CREDIT[i];
        }
        return prefix + SYMBOLS.charAt((31 - sum % 31) % 31);
    }

    /** GB 11643-1999, of somebody born in 1900, in a region that the samples do not use. */
    static String identityNo(int serial) {
        LocalDate born = LocalDate.of(1900, 1, 1).plusDays(serial / SERIALS % DAYS);
        String prefix = "220102"
                + DateTimeFormatter.BASIC_ISO_DATE.format(born)
                + String.format(Locale.ROOT, "%03d", serial % SERIALS);
        int sum = 0;
        for (int i = 0; i < IDENTITY.length; i++) {
            sum += Character.digit(prefix.charAt(i), 10) * IDENTITY[i];
        }
        return prefix + "10X98765432".charAt(sum % 11);
    }
}
