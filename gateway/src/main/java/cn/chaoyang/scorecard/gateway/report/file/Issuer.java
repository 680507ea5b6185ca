package cn.chaoyang.scorecard.gateway.report.file;

import cn.chaoyang.scorecard.gateway.GatewayConfig.Report;

/**
 * Who issues an official document.
 *
 * @param letterhead 发文机关标志, in red at its head
 * @param signature 署名
 */
public record Issuer(String letterhead, String signature) {

    /** @param unit by name; {@code null} for the whole district */
    public static Issuer of(String unit, Report settings) {
        return unit == null ? new Issuer(settings.letterhead(), settings.signature()) : new Issuer(unit + "文件", unit);
    }
}
