package cn.chaoyang.scorecard.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Runs the loaders of sample registers, once per state. */
final class SampleStep {

    private final Settings settings;
    private final Progress progress;

    SampleStep(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Whether this state holds sample registers, all or some of them. */
    static boolean begun(Settings settings) {
        return Files.exists(settings.state().resolve("sample-loaded"))
                || Files.exists(settings.state().resolve("sample-begun"));
    }

    /**
     * Loads what is not loaded yet. A load that was cut short is not taken up again; every later start says so.
     *
     * @throws StackException when a loader fails
     */
    void run() throws IOException {
        Path loaded = settings.state().resolve("sample-loaded");
        Path begun = settings.state().resolve("sample-begun");
        List<LoadSampleRegisters> loaders = ServiceLoader.load(LoadSampleRegisters.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (Files.exists(loaded) || loaders.isEmpty()) {
            return;
        }
        if (Files.exists(begun)) {
            progress.say(
                    "sample",
                    "上次载入示例名册中断，数据不全；重新开始请用 ./run --fresh  the sample load was cut short: start over with --fresh");
            return;
        }
        Files.createFile(begun);
        progress.say("sample", "载入示例名册  loading the sample registers");
        for (LoadSampleRegisters loader : loaders) {
            load(loader);
        }
        Files.move(begun, loaded);
    }

    private void load(LoadSampleRegisters loader) throws IOException {
        LoadSampleRegisters.Target target = new LoadSampleRegisters.Target(
                URI.create(settings.address(Port.GATEWAY)),
                URI.create(settings.issuer()),
                Realm.PASSWORD,
                Files.createDirectories(settings.state().resolve("sample")));
        try {
            loader.load(target, progress);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new StackException(
                    "示例名册没有载入（%s）；可用 ./run --fresh 重来，或 ./run --no-sample 。 The sample registers are not loaded: %s. Try --fresh, or --no-sample."
                            .formatted(e.getMessage(), e.getMessage()),
                    e);
        }
    }
}
