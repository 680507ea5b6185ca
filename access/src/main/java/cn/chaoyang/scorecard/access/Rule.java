package cn.chaoyang.scorecard.access;

import java.util.Set;

/**
 * One line of {@link Rules}: who may make such a request.
 *
 * @param reading GET and HEAD, or everything else
 * @param path its segments and whatever is below; {@code *} stands for any one segment
 * @param scopes of machines; a machine has no role
 * @param everybody also those without a role
 */
record Rule(boolean reading, String path, Set<Role> roles, Set<Scope> scopes, boolean everybody) {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    static Rule read(String path) {
        return new Rule(true, path, Set.of(), Set.of(), false);
    }

    static Rule write(String path) {
        return new Rule(false, path, Set.of(), Set.of(), false);
    }

    Rule by(Role... some) {
        return by(Set.of(some));
    }

    Rule by(Set<Role> some) {
        return new Rule(reading, path, some, scopes, everybody);
    }

    Rule byMachinesWith(Scope scope) {
        return new Rule(reading, path, roles, Set.of(scope), everybody);
    }

    Rule byEverybody() {
        return new Rule(reading, path, roles, scopes, true);
    }

    boolean isAbout(String method, String requested) {
        return READING.contains(method) == reading && covers(path.split("/"), requested.split("/"));
    }

    private static boolean covers(String[] wanted, String[] given) {
        if (given.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!"*".equals(wanted[i]) && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }

    boolean admits(Actor actor) {
        return actor.isAnyOf(roles) || actor.scopes().stream().anyMatch(scopes::contains);
    }
}
