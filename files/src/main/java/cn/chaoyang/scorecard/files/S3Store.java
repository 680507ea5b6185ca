package cn.chaoyang.scorecard.files;

import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * In a bucket of an S3-compatible store, one object per file. It has no part in the database's transaction:
 * a file whose owner is rolled back stays behind and is named by nothing.
 */
final class S3Store implements FileStore {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    static S3Client client(FilesConfig.S3 settings) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                // Stores that are not Amazon's refuse the check sums it has asked for since 2025.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        settings.endpoint().ifPresent(builder::endpointOverride);
        settings.accessKey()
                .flatMap(key -> settings.secretKey().map(secret -> AwsBasicCredentials.create(key, secret)))
                .ifPresent(keys -> builder.credentialsProvider(StaticCredentialsProvider.create(keys)));
        return builder.build();
    }

    @Override
    public void put(UUID id, byte[] content) {
        client.putObject(to -> to.bucket(bucket).key(id.toString()), RequestBody.fromBytes(content));
    }

    @Override
    public byte[] get(UUID id) {
        try {
            return client.getObjectAsBytes(from -> from.bucket(bucket).key(id.toString()))
                    .asByteArray();
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("the content of file " + id + " is lost", e);
        }
    }
}
