package cn.chaoyang.scorecard.local;

import java.util.List;

/**
 * What the command line asks for.
 *
 * @param action what to do
 * @param check only see whether it could start, before a long build
 * @param fresh drop the state first
 * @param sample load the sample registers
 * @param freePorts take any free ports instead of the usual ones
 * @param control let the command end parts and have them started again, see {@link Control}
 * @param command run this when everything is ready, then stop and end with its status; empty: run until told to stop
 */
record Options(
        Action action,
        boolean check,
        boolean fresh,
        boolean sample,
        boolean freePorts,
        boolean control,
        List<String> command) {

    enum Action {
        EVERYTHING,
        INFRASTRUCTURE,
        STOP
    }

    Options {
        command = List.copyOf(command);
    }

    /**
     * Reads the arguments.
     *
     * @throws StackException for an argument nobody knows
     */
    static Options parse(List<String> arguments) {
        Action action = Action.EVERYTHING;
        boolean check = false;
        boolean fresh = false;
        boolean sample = true;
        boolean freePorts = false;
        boolean control = false;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "infra" -> action = Action.INFRASTRUCTURE;
                case "stop" -> action = Action.STOP;
                case "--check" -> check = true;
                case "--fresh" -> fresh = true;
                case "--no-sample" -> sample = false;
                case "--free-ports" -> freePorts = true;
                case "--control" -> control = true;
                case "--exec" -> {
                    List<String> command = arguments.subList(i + 1, arguments.size());
                    if (command.isEmpty()) {
                        throw new StackException("--exec 之后要写命令。 --exec needs a command.");
                    }
                    return new Options(action, check, fresh, sample, freePorts, control, command);
                }
                default ->
                    throw new StackException("不认识的选项 %s，请看 ./run --help 。 Unknown option %s: see ./run --help"
                            .formatted(arguments.get(i), arguments.get(i)));
            }
        }
        return new Options(action, check, fresh, sample, freePorts, control, List.of());
    }
}
