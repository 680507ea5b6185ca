package cn.chaoyang.scorecard.register.privacy;

import java.util.UUID;

/** Whose a data key is, as {@code data_key.holder} has it. What has one holder is destroyed together. */
public final class Holder {

    static final String INDEX = "index";

    /** Answers that are kept for those who ask again. */
    public static final String ANSWERS = "answers";

    private Holder() {}

    /** @param index a blind index of what tells the person from all others */
    public static String person(String index) {
        return "person." + index;
    }

    /** @param index a blind index of the record's natural key */
    public static String record(String index) {
        return "record." + index;
    }

    /** A file on a record. */
    public static String evidence(UUID id) {
        return "evidence." + id;
    }

    /** An uploaded workbook. */
    public static String upload(UUID importId) {
        return "import." + importId;
    }

    /** The rows of a published list. */
    public static String list(UUID id) {
        return "list." + id;
    }
}
