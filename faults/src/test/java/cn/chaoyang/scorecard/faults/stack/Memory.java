package cn.chaoyang.scorecard.faults.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much memory the services hold, as the system counts it. */
public final class Memory {

    private Memory() {}

    /** Megabytes resident, by part. */
    public static Map<String, Integer> megabytes(List<String> parts) throws IOException {
        Map<String, Integer> resident = new TreeMap<>();
        for (String name : parts) {
            Path status = Path.of(
                    "/proc", String.valueOf(RunningStack.part(name).process().pid()), "status");
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) {
                    resident.put(name, Integer.parseInt(line.replaceAll("\\D", "")) / 1024);
                }
            }
        }
        return resident;
    }
}
