package cn.chaoyang.scorecard.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Settings every bureau's service has. */
@ConfigMapping(prefix = "register")
public interface RegisterConfig {

    /** GB/T 2260 code of the district whose registers these are. */
    @WithDefault("220104")
    String district();

    /** {@code local} only on the one-machine stack; anything else is taken for production. */
    @WithDefault("${SCORECARD_ENVIRONMENT:production}")
    String environment();

    /** The SM4 master keys that wrap data keys: {@code id=Base64 of 16 bytes}, separated by commas. */
    Optional<String> masterKeys();

    /** A file with the master keys, one a line; it goes before {@link #masterKeys()}. */
    Optional<Path> masterKeysFile();

    /** The id of the master key that wraps from now on; the last one listed unless it is said. */
    Optional<String> currentMasterKey();

    Retention retention();

    /** How long personal data of accepted records is kept. */
    interface Retention {

        /** The last day of the plan: until then every record that counts is needed. */
        @WithDefault("2027-12-31")
        LocalDate planEnds();

        /** After the plan, and after the record has ended, unless the register says otherwise. */
        @WithDefault("P3Y")
        Period period();
    }

    /** Whether an upload may mark its records as 示例数据. */
    @WithDefault("false")
    boolean sampleAllowed();

    Publishing publishing();

    Audit audit();

    /** How the trail is kept verifiable. */
    interface Audit {

        /** When it is looked whether the day is anchored, as a cron expression; {@code off} for never. */
        @WithDefault("0 10 * * * ?")
        String anchoring();
    }

    /** How facts reach the log. */
    interface Publishing {

        /** Partitions of a log that does not exist yet; the district is the key. */
        @WithDefault("1")
        int partitions();

        /** Replicas of a log that does not exist yet. */
        @WithDefault("1")
        short replicationFactor();

        /** Facts sent before their acknowledgement is written down. */
        @WithDefault("1000")
        int batch();

        /** The safety net: how long a lost wake-up can delay a fact. */
        @WithDefault("1s")
        Duration poll();
    }
}
