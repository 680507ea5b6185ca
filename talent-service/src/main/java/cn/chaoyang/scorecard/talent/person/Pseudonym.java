package cn.chaoyang.scorecard.talent.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** What facts know of a person. */
public final class Pseudonym {

    private static final int SHOWN = 6;

    private Pseudonym() {}

    /**
     * The same for every record of one identity document. It follows from the keyed index, so without the service's key
     * nobody gets from a number to it.
     *
     * @param identityNoIndex the blind index of the document's number
     */
    public static String of(String documentType, String identityNoIndex) {
        return UUID.nameUUIDFromBytes((documentType + '|' + identityNoIndex).getBytes(UTF_8))
                .toString();
    }

    /** The piece of it that is shown. */
    public static String shown(String pseudonym) {
        return pseudonym.substring(0, SHOWN);
    }
}
