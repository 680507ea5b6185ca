package cn.chaoyang.scorecard.testing.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One operation as it is described.
 *
 * @param path a template
 * @param bodies schemas by media type; an empty object where nothing is sent
 * @param responses by status, or {@code default}
 */
record Operation(String method, String path, List<Parameter> parameters, JsonNode bodies, JsonNode responses) {

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {}

    /** Held open for as long as a screen is: never answered to the end. */
    boolean isStream() {
        return path.endsWith("/stream");
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
