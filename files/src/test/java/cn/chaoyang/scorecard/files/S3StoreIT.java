package cn.chaoyang.scorecard.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a real S3 server that is not Amazon's. */
class S3StoreIT {

    private static final String BUCKET = "evidence";

    private static S3Proxy server;
    private static S3Client client;

    @BeforeAll
    static void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(ContextBuilder.newBuilder("transient")
                        .overrides(new Properties())
                        .build(BlobStoreContext.class)
                        .getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, "local", "local-secret")
                .build();
        server.start();
        client = S3Store.client(new Settings(URI.create("http://127.0.0.1:" + server.getPort())));
        client.createBucket(b -> b.bucket(BUCKET));
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    void shouldGiveBackWhatItWasGiven() {
        S3Store store = new S3Store(client, BUCKET);
        UUID id = UUID.randomUUID();
        byte[] content = "示例文件".getBytes(UTF_8);

        store.put(id, content);

        assertThat(store.get(id)).isEqualTo(content);
    }

    @Test
    void shouldSayWhatIsLost() {
        S3Store store = new S3Store(client, BUCKET);
        UUID never = UUID.randomUUID();

        assertThatThrownBy(() -> store.get(never))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(never.toString());
    }

    private record Settings(URI address) implements FilesConfig.S3 {

        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return BUCKET;
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("local");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("local-secret");
        }
    }
}
