package cn.chaoyang.scorecard.register.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Workbooks as nobody should send them, each made of a good one. */
final class MangledWorkbooks {

    private static final int BOMB = 300_000_000;

    private static final List<String> CELLS = List.of(
            "<f>HYPERLINK(\"http://example.invalid\",\"x\")</f><v>1</v>",
            "<f>1/0</f><v>#DIV/0!</v>",
            "<v>1e999</v>",
            "<v>-1e-999</v>",
            "<v>NaN</v>",
            "<v>99999999</v>",
            "<v></v>",
            "<is><t>" + "长".repeat(40_000) + "</t></is>",
            "<is><t>\u202e示例&#x0;</t></is>",
            "<is><t>&xxe;</t></is>",
            "<v>" + "9".repeat(5_000) + "</v>");

    private static final String ENTITIES =
            "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                    + " \"&a;&a;&a;&a;\">]>";

    private final byte[] good;
    private final Random random;

    MangledWorkbooks(byte[] good, Random random) {
        this.good = good;
        this.random = random;
    }

    /** The next one. */
    byte[] next() throws IOException {
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
            case 1 -> flipped(good);
            case 2 -> noise();
            case 3 -> inSheets(this::otherCell);
            case 4 -> inSheets(this::otherType);
            case 5 -> inSheets(xml -> xml.replaceFirst("\\?>", "?>" + ENTITIES));
            case 6 -> inSheets(xml -> new String(flipped(xml.getBytes(UTF_8)), UTF_8));
            case 7 -> inSheets(xml -> xml.replaceAll("r=\"[A-Z]+(\\d+)\"", "r=\"" + column() + "$1\""));
            default ->
                random.nextInt(5) == 0 ? bomb() : inSheets(xml -> xml.substring(0, random.nextInt(xml.length())));
        };
    }

    private byte[] flipped(byte[] from) {
        byte[] flipped = from.clone();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(20_000)];
        random.nextBytes(noise);
        if (random.nextBoolean()) {
            noise[0] = 'P';
        }
        return noise;
    }

    private String otherCell(String xml) {
        String cell = CELLS.get(random.nextInt(CELLS.size()));
        return replacedOne(xml, "<v>", "</v>", cell);
    }

    private String otherType(String xml) {
        String type = List.of(
                        "t=\"s\"", "t=\"b\"", "t=\"d\"", "t=\"e\"", "t=\"str\"", "t=\"inlineStr\"", "s=\"99\"", "")
                .get(random.nextInt(8));
        return xml.replaceAll("t=\"[a-zA-Z]+\"", type);
    }

    private String replacedOne(String xml, String begin, String end, String by) {
        int from = xml.indexOf(begin, random.nextInt(xml.length()));
        int to = from < 0 ? -1 : xml.indexOf(end, from);
        return to < 0 ? xml : xml.substring(0, from) + by + xml.substring(to + end.length());
    }

    private String column() {
        return List.of("A", "XFD", "ZZZZ", "", "A0").get(random.nextInt(5));
    }

    private interface Change {
        String of(String xml);
    }

    private byte[] inSheets(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean changed = part.getKey().contains("sheet") || random.nextInt(6) == 0;
                zip.write(
                        changed ? change.of(new String(part.getValue(), UTF_8)).getBytes(UTF_8) : part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Small, and of several hundred megabytes. */
    private byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                if (part.getKey().contains("sheet1")) {
                    byte[] spaces = new byte[100_000];
                    Arrays.fill(spaces, (byte) ' ');
                    for (int written = 0; written < BOMB; written += spaces.length) {
                        zip.write(spaces);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    /** From its directory: the writer says how large an entry is only behind it. */
    private Map<String, byte[]> parts() throws IOException {
        Path file = Files.createTempFile("good", ".xlsx");
        try {
            Files.write(file, good);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }
}
