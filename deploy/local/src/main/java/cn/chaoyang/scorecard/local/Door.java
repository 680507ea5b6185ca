package cn.chaoyang.scorecard.local;

import java.util.List;

/**
 * A second way to the broker, by an address at which whoever tests puts a proxy. Nobody listens there until then.
 *
 * @param port where clients come
 * @param behind where the broker listens for those that came through
 */
record Door(int port, int behind) {

    static Door unused() {
        List<Integer> ports = Ports.unused(2);
        return new Door(ports.get(0), ports.get(1));
    }
}
