package cn.chaoyang.scorecard.gateway.routing;

import cn.chaoyang.scorecard.gateway.GatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Asks the services behind the gateway, for the gateway's own purposes. */
@ApplicationScoped
public class ServiceClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final Map<String, String> routes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();

    ServiceClient(GatewayConfig config) {
        this.routes = config.routes();
    }

    /** A service does not answer, or not as it should. */
    public static class ServiceAwayException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String service;
        private final int status;

        ServiceAwayException(String service, int status, Throwable cause) {
            super(service + " answers " + status, cause);
            this.service = service;
            this.status = status;
        }

        public String service() {
            return service;
        }

        /** The status it answered with; 0 when it did not. */
        public int status() {
            return status;
        }
    }

    /** The services, by the first segment of their paths. */
    public Set<String> services() {
        return routes.keySet();
    }

    /** @param path below {@code /api/<service>} */
    public void post(String service, String path, String token, Duration patience) throws ServiceAwayException {
        try (InputStream answer =
                send(service, request(service, path, token, patience).POST(BodyPublishers.noBody()))) {
            answer.skip(Long.MAX_VALUE);
        } catch (IOException e) {
            throw new ServiceAwayException(service, 0, e);
        }
    }

    /**
     * @param patience until the answer begins
     * @return the body, to be closed
     */
    public InputStream get(String service, String path, String token, Duration patience) throws ServiceAwayException {
        return send(service, request(service, path, token, patience).GET());
    }

    private HttpRequest.Builder request(String service, String path, String token, Duration patience) {
        return HttpRequest.newBuilder(URI.create(routes.get(service) + "/api/" + service + path))
                .header("Authorization", "Bearer " + token)
                .timeout(patience);
    }

    private InputStream send(String service, HttpRequest.Builder request) throws ServiceAwayException {
        try {
            var response = http.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() >= 300) {
                response.body().close();
                throw new ServiceAwayException(service, response.statusCode(), null);
            }
            return response.body();
        } catch (IOException e) {
            throw new ServiceAwayException(service, 0, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceAwayException(service, 0, e);
        }
    }
}
