package cn.chaoyang.scorecard.files;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of uploaded files, in every service and in the gateway. */
@ConfigMapping(prefix = "files")
public interface FilesConfig {

    /** The largest file that is kept. */
    @WithDefault("20M")
    MemorySize largest();

    /** Where their content is kept. */
    @WithDefault("database")
    Store store();

    /** Used where the store is S3. */
    S3 s3();

    /** Where malware is looked for, {@code clamd://host:port}; without it nowhere. */
    Optional<URI> scanner();

    /** How long to wait for it before an upload is refused. */
    @WithDefault("30s")
    Duration scannerPatience();

    /** An S3-compatible store. */
    interface S3 {

        /** Its address; without one, Amazon's of the region. */
        Optional<URI> endpoint();

        /** Its region. */
        @WithDefault("us-east-1")
        String region();

        /** Has to exist; one for each service and one for the gateway. */
        @WithDefault("evidence")
        String bucket();

        /** The access key; where absent, the provider's own chain of credentials is asked. */
        Optional<String> accessKey();

        /** Goes with the access key. */
        Optional<String> secretKey();
    }

    /** The kinds of store. */
    enum Store {
        DATABASE,
        S3
    }
}
