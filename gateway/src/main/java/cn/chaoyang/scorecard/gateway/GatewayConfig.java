package cn.chaoyang.scorecard.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** What an operator can set; README of the gateway lists the environment variables. */
@ConfigMapping(prefix = "scorecard")
public interface GatewayConfig {

    /** {@code local} only on the one-machine stack; anything else is taken for production. */
    @WithDefault("production")
    String environment();

    /** Whether sample registers were loaded: every screen then says 示例数据. */
    @WithDefault("false")
    boolean sample();

    /** GB/T 2260 code of the district shown. */
    @WithDefault("220104")
    String district();

    /** 区科委办: the unit whose people supervise, by its id in units.yaml. */
    @WithDefault("kwb")
    String office();

    /** 区政府: the unit of the leaders of the district, by its id in units.yaml. */
    @WithDefault("qzf")
    String leaders();

    /** Where people reach this gateway; the links of messages begin with it. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** Which days people work. */
    Calendar calendar();

    /** Sending notices out. */
    Notices notices();

    /** The ladder of reminders. */
    Reminder reminder();

    /** Reading the logs. */
    Ledger ledger();

    /** Telling the screens. */
    Live live();

    /** Comparing owners with the ledger. */
    Reconciliation reconciliation();

    /** Who has come. */
    People people();

    /** How much one caller may ask. */
    RateLimits rateLimits();

    /** Printing reports. */
    Report report();

    /** Services behind the gateway: the first segment after {@code /api/} and where it goes. */
    Map<String, String> routes();

    /** 督办. */
    Tasks tasks();

    interface Tasks {
        /** How often evidence of tasks is looked for in its registers; {@code off} for never. */
        @WithDefault("10m")
        String evidenceWatch();
    }

    interface Calendar {
        /** Instead of the calendar that comes with the system. */
        Optional<Path> file();
    }

    interface Notices {
        /** Where each unit is reached outside this system; without it notices are only shown. */
        Optional<Path> channelsFile();

        /** The mail server; without it no mail is sent. */
        Optional<String> smtpHost();

        /** How often what waits is sent; {@code off} for never. */
        @WithDefault("30s")
        String every();

        /** How long a robot or mail server may take to answer. */
        @WithDefault("PT10S")
        Duration timeout();

        /** After how many failures a message is given up. */
        @WithDefault("6")
        int attempts();
    }

    interface Reminder {
        /** When each day's letters are issued, Asia/Shanghai; Quartz syntax, {@code off} for never. */
        @WithDefault("0 30 8 * * ?")
        String cron();

        /** The day of a month by which its units sign it off; the next working day where it is none. */
        @WithDefault("28")
        int monthDay();
    }

    interface Ledger {
        /** Whether this replica reads the logs. */
        @WithDefault("true")
        boolean consumer();

        /** The consumer group of all replicas. */
        @WithDefault("gateway-ledger")
        String group();
    }

    interface Reconciliation {
        /** When each night's round begins, Asia/Shanghai; Quartz syntax, {@code off} for never. */
        @WithDefault("0 0 2 * * ?")
        String cron();
    }

    interface People {
        /** How long somebody who does not come any more is kept. */
        @WithDefault("P1Y")
        Period keep();

        /** Where accounts and roles are given out: a page of the identity server that the people page leads to. */
        Optional<String> console();
    }

    interface Report {
        /** 发文机关标志 of the district's documents, in red at their head; a unit's own is its name and 文件. */
        @WithDefault("朝阳区科委会办公室文件")
        String letterhead();

        /** By what name the office signs the district's documents. */
        @WithDefault("朝阳区科委会办公室")
        String signature();

        /** What the monthly table is printed on, on its side. */
        @WithDefault("A4")
        Paper tablePaper();

        /** How often a replica looks for jobs that another one has left. */
        @WithDefault("15s")
        String jobsEvery();

        /** Fonts by name: none is shipped, the office has licences for its own. */
        Fonts fonts();
    }

    /** ISO 216. */
    enum Paper {
        A4,
        A3
    }

    /** Which font stands for each of those official documents are written in. */
    interface Fonts {
        /** 小标宋: titles and the red head. */
        @WithDefault("方正小标宋_GBK")
        String title();

        /** 仿宋: the text. */
        @WithDefault("仿宋_GB2312")
        String body();

        /** 黑体: first headings. */
        @WithDefault("黑体")
        String heading();

        /** 楷体: second headings. */
        @WithDefault("楷体_GB2312")
        String subheading();

        /** 宋体: page numbers. */
        @WithDefault("宋体")
        String number();
    }

    /** Per replica, in memory: a caller spread over three replicas may ask three times as much. */
    interface RateLimits {
        /** Requests a second one person may go on making, on all their screens together. */
        @WithDefault("60")
        int userPerSecond();

        /** Requests one person may make at once; a page loads ten. */
        @WithDefault("300")
        int userBurst();

        /** Requests one person may have open at the same time, however slowly they are sent; live streams are not counted. */
        @WithDefault("40")
        int userAtOnce();

        /** Requests a second without a valid login that one address may go on making. */
        @WithDefault("10")
        int addressPerSecond();

        /** Requests without a valid login that one address may make at once; an office behind one address logs in together. */
        @WithDefault("100")
        int addressBurst();

        /** How many people and how many addresses are kept count of; beyond that the longest idle are forgotten. */
        @WithDefault("10000")
        int remembered();
    }

    interface Live {
        /** At most one message per screen in this time; the first of several is sent at once. */
        @WithDefault("PT0.01S")
        Duration every();

        /** A sign of life when nothing changes. */
        @WithDefault("PT15S")
        Duration heartbeat();
    }
}
