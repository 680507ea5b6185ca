package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import cn.chaoyang.scorecard.gateway.report.text.SampleFacts;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A printed report, taken apart by the JDK alone: what wrote it has no part in reading it. */
final class Printed {

    static final Imprint.Issue ISSUE =
            new Imprint.Issue("示例发〔2026〕3号", LocalDate.of(2026, 10, 8), "各有关单位", "示例单位甲，示例单位乙");

    private final byte[] bytes;
    private final Map<String, String> parts = new TreeMap<>();

    private Printed(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    static Printed of(ReportKind kind, ReportContent content, Imprint.Issue issue) throws IOException {
        GatewayConfig config = new SmallRyeConfigBuilder()
                .withMapping(GatewayConfig.class)
                .build()
                .getConfigMapping(GatewayConfig.class);
        return new Printed(new ReportFiles(config).print(kind, content, imprint(kind, issue)));
    }

    private static Imprint imprint(ReportKind kind, Imprint.Issue issue) {
        return new Imprint(
                SampleFacts.LOCK + '.' + kind.wire() + ".district.1",
                SampleFacts.LOCK,
                SampleFacts.DIGEST,
                SampleFacts.DAY,
                null,
                true,
                issue);
    }

    byte[] bytes() {
        return bytes;
    }

    String part(String name) {
        return parts.get(name);
    }

    Map<String, String> parts() {
        return parts;
    }

    /** What an expression gives in a part, in which element names have no prefixes but attributes do. */
    String xpath(String part, String expression) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(parts.get(part))));
        return XPathFactory.newInstance().newXPath().evaluate(expression, document);
    }
}
