package cn.chaoyang.scorecard.gateway.report.template;

import cn.chaoyang.scorecard.gateway.problem.ProblemCode;
import cn.chaoyang.scorecard.gateway.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at an upload that is to be opened whole, besides what every file goes through: every byte is inflated and counted, sizes it states of
 * itself are not believed.
 */
final class TemplateGuard {

    private static final int LARGEST_FILE = 5 * 1024 * 1024;
    private static final long LARGEST_INFLATED = 50L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1000;
    private static final List<String> ACTIVE = List.of("/activex/", "/macrosheets/", "/embeddings/", "/externallinks/");

    private TemplateGuard() {}

    /** @throws ProblemException 415 saying why it is no template */
    static void check(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw refused("超过 5 MB");
        }
        boolean workbook = false;
        int entries = 0;
        long inflated = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                workbook |= name.equals("xl/workbook.xml");
                refuseActive(name);
                if (++entries > MOST_ENTRIES) {
                    throw refused("内含文件过多");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    if (inflated > LARGEST_INFLATED) {
                        throw refused("解压后过大");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("无法读取");
        }
        if (!workbook) {
            throw refused("不是 .xlsx 工作簿");
        }
    }

    private static void refuseActive(String entry) {
        if (ACTIVE.stream().anyMatch(entry::contains)) {
            throw refused("含有控件、嵌入对象或外部链接");
        }
    }

    static ProblemException refused(String why) {
        return new ProblemException(ProblemCode.TEMPLATE_REFUSED, "file", why);
    }
}
