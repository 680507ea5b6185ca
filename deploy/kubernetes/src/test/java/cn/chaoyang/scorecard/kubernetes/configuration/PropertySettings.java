package cn.chaoyang.scorecard.kubernetes.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of a properties file: {@code key=${VARIABLE:default}}, with the comment above as what they are for. */
final class PropertySettings {

    private static final Pattern LINE = Pattern.compile("(?!%)([^=#]+)=\\$\\{([A-Z][A-Z0-9_]*)(?::(.*))?}");

    private PropertySettings() {}

    static List<Setting> of(Path file, String where) throws IOException {
        List<Setting> found = new ArrayList<>();
        StringBuilder comment = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            Matcher setting = LINE.matcher(line);
            if (line.startsWith("# ")) {
                comment.append(comment.isEmpty() ? "" : " ")
                        .append(line.substring(2).strip());
                continue;
            }
            if (setting.matches()) {
                found.add(new Setting(
                        setting.group(2),
                        setting.group(1).strip(),
                        setting.group(3) == null ? "" : setting.group(3),
                        "text",
                        comment.toString(),
                        where));
            }
            comment.setLength(0);
        }
        return found;
    }
}
