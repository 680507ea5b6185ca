package cn.chaoyang.scorecard.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The store the configuration asks for. */
@ApplicationScoped
class ChosenStore {

    @Produces
    @Singleton
    FileStore store(FilesConfig config, DatabaseStore database) {
        return switch (config.store()) {
            case DATABASE -> database;
            case S3 -> new S3Store(S3Store.client(config.s3()), config.s3().bucket());
        };
    }
}
