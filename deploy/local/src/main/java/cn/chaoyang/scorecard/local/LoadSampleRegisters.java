package cn.chaoyang.scorecard.local;

import java.net.URI;
import java.nio.file.Path;

/**
 * Fills a started, empty stack with the sample registers, through the same API and login a clerk uses. Found by {@link
 * java.util.ServiceLoader}; run once per state.
 */
public interface LoadSampleRegisters {

    /**
     * Loads everything, telling {@code progress} as it goes; a failure ends the start.
     *
     * @throws Exception when the registers are not all loaded
     */
    void load(Target target, Progress progress) throws Exception;

    /**
     * Where to load to.
     *
     * @param gateway the gateway, no trailing slash
     * @param issuer the realm; its token address is {@code <issuer>/protocol/openid-connect/token}, its public client
     *     for scripts is {@code scripts}
     * @param password every demo account's password
     * @param workFolder an existing folder for files made on the way
     */
    record Target(URI gateway, URI issuer, String password, Path workFolder) {}
}
