package cn.chaoyang.scorecard.gateway.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** Office Open XML packages that are the same bytes for the same content, whenever and wherever they are written. */
final class Packages {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final ZoneId DISTRICT_TIME = ZoneId.of("Asia/Shanghai");
    /** OPC readers look for it first. */
    private static final String FIRST = "[Content_Types].xml";

    private Packages() {}

    /** With properties that say where it comes from, and without those that say when it was written. */
    static byte[] write(POIXMLDocument document, String title, Imprint imprint) {
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator("Chaoyang Scorecard");
        Optional<Date> made = Optional.of(made(imprint.day()));
        core.setCreated(made);
        core.setModified(made);
        POIXMLProperties.CustomProperties custom = properties.getCustomProperties();
        custom.addProperty("scorecard.report", imprint.report());
        custom.addProperty("scorecard.lock", imprint.lock());
        custom.addProperty("scorecard.digest", imprint.digest());
        custom.addProperty("scorecard.sample", imprint.sample());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return normalised(out.toByteArray());
    }

    private static Date made(LocalDate day) {
        return Date.from(day.atStartOfDay(DISTRICT_TIME).toInstant());
    }

    private static byte[] normalised(byte[] zip) {
        Map<String, byte[]> entries = new TreeMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
            write(to, FIRST, entries.remove(FIRST));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(to, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream to, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        to.putNextEntry(entry);
        to.write(bytes);
        to.closeEntry();
    }
}
