package cn.chaoyang.scorecard.talent.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A value that stands nowhere by chance, looked for as it is, in hexadecimal and in Base64 wherever it may begin. */
record Marker(String value) {

    boolean in(String text) {
        return written().stream().anyMatch(text::contains);
    }

    boolean in(byte[] bytes) {
        return in(new String(bytes, UTF_8)) || in(new String(bytes, ISO_8859_1));
    }

    private List<String> written() {
        byte[] bytes = value.getBytes(UTF_8);
        List<String> all = new ArrayList<>(List.of(
                value,
                HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(bytes)));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            // What its neighbours write into the first and last four digits is theirs.
            String base64 = Base64.getEncoder().encodeToString(shifted);
            all.add(base64.substring(4, base64.length() - 4));
        }
        return all;
    }
}
