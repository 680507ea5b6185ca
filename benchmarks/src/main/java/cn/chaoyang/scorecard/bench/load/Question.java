package cn.chaoyang.scorecard.bench.load;

/**
 * One request to ask again and again.
 *
 * @param path with its query
 * @param token bearer; {@code null} where nobody has to log in
 * @param tag If-None-Match; {@code null} to be sent everything
 * @param status that the answer has to have
 */
public record Question(String path, String token, String tag, int status) {}
