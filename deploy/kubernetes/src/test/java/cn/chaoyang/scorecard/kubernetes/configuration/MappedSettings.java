package cn.chaoyang.scorecard.kubernetes.configuration;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The keys of a {@code @ConfigMapping} interface, from its source: names, types, defaults and the first sentences of their comments. */
final class MappedSettings {

    private static final Map<String, String> TYPES = Map.of(
            "String", "text",
            "int", "number",
            "short", "number",
            "boolean", "true, false",
            "Duration", "time, `30s` or ISO 8601",
            "Period", "time, ISO 8601",
            "LocalDate", "day, ISO 8601",
            "Path", "file",
            "URI", "address",
            "MemorySize", "size, `20M`");

    private static final Pattern CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern BLOCK_TAGS = Pattern.compile("(?ms)^ *@(param|return|throws).*");
    private static final Pattern FROM_VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):(.*)}");
    private static final Pattern OPTIONAL = Pattern.compile("Optional<(.*)>");

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String where;
    private final Map<String, ClassTree> nested = new HashMap<>();
    private final List<Setting> found = new ArrayList<>();

    private MappedSettings(Trees trees, CompilationUnitTree unit, String where) {
        this.trees = trees;
        this.unit = unit;
        this.where = where;
    }

    static List<Setting> of(Path source, String where) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(source));
            CompilationUnitTree unit = task.parse().iterator().next();
            MappedSettings settings = new MappedSettings(Trees.instance(task), unit, where);
            ClassTree mapping = (ClassTree) unit.getTypeDecls().get(0);
            settings.collect(mapping);
            settings.read(
                    mapping,
                    argument(mapping.getModifiers().getAnnotations(), "ConfigMapping")
                            .orElseThrow());
            return settings.found;
        }
    }

    private void collect(ClassTree type) {
        for (Tree member : type.getMembers()) {
            if (member instanceof ClassTree inner) {
                nested.put(inner.getSimpleName().toString(), inner);
                collect(inner);
            }
        }
    }

    private void read(ClassTree type, String prefix) {
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method) {
                read(method, prefix + '.' + dashed(method.getName().toString()));
            }
        }
    }

    private void read(MethodTree method, String key) {
        String type = method.getReturnType().toString();
        ClassTree group = nested.get(type);
        if (group != null && group.getKind() == Tree.Kind.INTERFACE) {
            read(group, key);
            return;
        }
        String fallback =
                argument(method.getModifiers().getAnnotations(), "WithDefault").orElse("");
        Matcher variable = FROM_VARIABLE.matcher(fallback);
        if (variable.matches()) {
            found.add(new Setting(variable.group(1), key, variable.group(2), typeOf(type), comment(method), where));
        } else if (type.startsWith("Map<")) {
            found.add(new Setting(
                    Setting.variableOf(key) + "_<NAME>", key + ".<name>", fallback, "text", comment(method), where));
        } else {
            found.add(new Setting(Setting.variableOf(key), key, fallback, typeOf(type), comment(method), where));
        }
    }

    private String typeOf(String type) {
        var optional = OPTIONAL.matcher(type);
        String plain = optional.matches() ? optional.group(1) : type;
        ClassTree choice = nested.get(plain);
        if (choice != null) {
            return choice.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(constant -> ((VariableTree) constant).getName().toString())
                    .collect(Collectors.joining(", "));
        }
        String known = TYPES.get(plain);
        if (known == null) {
            throw new IllegalStateException("a setting of type " + type + " has no words here");
        }
        return known;
    }

    private String comment(MethodTree method) {
        String[] comment = {""};
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree visited, Void nothing) {
                if (visited == method) {
                    comment[0] = Objects.requireNonNullElse(trees.getDocComment(getCurrentPath()), "");
                }
                return super.visitMethod(visited, nothing);
            }
        }.scan(unit, null);
        return comment[0]
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<String> argument(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .flatMap(annotation -> annotation.getArguments().stream())
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument)
                .map(literal -> ((LiteralTree) literal).getValue().toString())
                .findFirst();
    }

    private static String dashed(String name) {
        return CAPITAL.matcher(name).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
    }
}
