package cn.chaoyang.scorecard.gateway;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file to be kept by the browser under a name in any script (RFC 8187). */
public final class Attachment {

    private Attachment() {}

    /** @param body bytes or whatever else writes them */
    public static Response of(String name, String mediaType, Object body) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(body, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .build();
    }
}
