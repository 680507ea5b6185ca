package cn.chaoyang.scorecard.files;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a file is handed out: to be saved, and taken by the browser for what it was found to be. */
public final class Downloads {

    private Downloads() {}

    /** @param content bytes, or a {@link jakarta.ws.rs.core.StreamingOutput} of what is too large to hold */
    public static Response of(String name, String mediaType, Object content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
