package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import cn.chaoyang.scorecard.gateway.report.content.ReportContent;
import cn.chaoyang.scorecard.gateway.report.content.ReportKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Prints a report of any kind. */
@ApplicationScoped
public class ReportFiles {

    private final GatewayConfig config;

    ReportFiles(GatewayConfig config) {
        this.config = config;
    }

    public byte[] print(ReportKind kind, ReportContent content, Imprint imprint) {
        GatewayConfig.Report settings = config.report();
        return switch (kind) {
            case MONTHLY_TABLE -> MonthlyTableFile.print(content, imprint, settings);
            case BULLETIN, SPECIAL -> DocumentFile.print(content, imprint, settings);
            case ONE_PAGE -> OnePageFile.print(content, imprint, settings);
        };
    }
}
