package cn.chaoyang.scorecard.gateway.report.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The reports there are. */
public enum ReportKind {
    /** 月调度表: every figure and work item of a month in one table. */
    MONTHLY_TABLE("调度表", "xlsx"),
    /** 进展通报 of a quarter. */
    BULLETIN("进展通报", "docx"),
    /** 专报 on chosen indicators. */
    SPECIAL("专报", "docx"),
    /** 一页纸 for a leader. */
    ONE_PAGE("一页纸", "docx");

    private final String title;
    private final String extension;

    ReportKind(String title, String extension) {
        this.title = title;
        this.extension = extension;
    }

    /** @return empty for a kind there is not */
    public static Optional<ReportKind> of(String wire) {
        return Arrays.stream(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** Of its file's name, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is an official document (公文), which has a number. */
    public boolean isDocument() {
        return this == BULLETIN || this == SPECIAL;
    }

    public String mediaType() {
        return "xlsx".equals(extension)
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
}
