package cn.chaoyang.scorecard.register.evidence;

import cn.chaoyang.scorecard.register.RegisterConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store the configuration asks for. */
@ApplicationScoped
class ChosenStore {

    @Produces
    @Singleton
    EvidenceStore store(RegisterConfig config, DatabaseStore database) {
        RegisterConfig.EvidenceFiles files = config.evidence();
        return switch (files.store()) {
            case DATABASE -> database;
            case S3 -> new S3Store(S3Store.client(files.s3()), files.s3().bucket());
        };
    }
}
