package cn.chaoyang.scorecard.journey;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What somebody sits or stands before. */
enum Device {
    /** The screen of most bureaus. */
    DESK(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    NewContextOptions window() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }
}
