package org.forumbot.files;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Expression;
import org.forumbot.dialog.Truth;

/** Expressions in CEL, checked against the names that are known where they stand. */
final class Cel {
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private final Map<String, CelType> names;
    private final CelCompiler compiler;

    Cel(Map<String, CelType> names) {
        this.names = Map.copyOf(names);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        names.forEach(builder::addVar);
        this.compiler = builder.build();
    }

    /** The type of what Java gives for it. */
    static CelType type(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return SimpleType.BOOL;
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return SimpleType.INT;
        }
        return SimpleType.STRING;
    }

    static CelType type(Object natural) {
        return switch (natural) {
            case Boolean _ -> SimpleType.BOOL;
            case Double _ -> SimpleType.DOUBLE;
            case List<?> _ -> ListType.create(SimpleType.STRING);
            default -> SimpleType.STRING;
        };
    }

    /** Tells mistakes and goes on with one that never holds. */
    Condition condition(Fields fields, String field) {
        var compiled = compiled(fields, field, SimpleType.BOOL);
        return compiled.<Condition>map(this::condition).orElse(known -> Truth.FALSE);
    }

    private Condition condition(CelAbstractSyntaxTree tree) {
        var program = program(tree);
        var reads = reads(tree);
        return known -> known.keySet().containsAll(reads)
                ? Truth.of(Boolean.TRUE.equals(result(program, known)))
                : Truth.UNKNOWN;
    }

    Expression expression(Fields fields, String field) {
        var compiled = compiled(fields, field, SimpleType.DOUBLE, SimpleType.INT);
        return compiled.<Expression>map(this::expression).orElse(known -> Optional.empty());
    }

    private Expression expression(CelAbstractSyntaxTree tree) {
        var program = program(tree);
        var reads = reads(tree);
        return known -> known.keySet().containsAll(reads)
                        && result(program, known) instanceof Number number
                        && Double.isFinite(number.doubleValue())
                ? Optional.of(BigDecimal.valueOf(number.doubleValue()))
                : Optional.empty();
    }

    private static Object result(CelRuntime.Program program, Map<String, ?> known) {
        try {
            return program.eval(known);
        } catch (CelEvaluationException failed) {
            return failed;
        }
    }

    private static CelRuntime.Program program(CelAbstractSyntaxTree tree) {
        try {
            return RUNTIME.createProgram(tree);
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException("A checked expression has no program.", impossible);
        }
    }

    private Set<String> reads(CelAbstractSyntaxTree tree) {
        var reads = new HashSet<String>();
        tree.getReferenceMap().values().forEach(reference -> {
            if (names.containsKey(reference.name())) {
                reads.add(reference.name());
            }
        });
        return reads;
    }

    private Optional<CelAbstractSyntaxTree> compiled(Fields fields, String field, CelType... results) {
        var text = fields.plain(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var tree = compiler.compile(text.get()).getAst();
            if (List.of(results).contains(tree.getResultType())) {
                return Optional.of(tree);
            }
            fields.problems().add(
                    fields.spot(field), "'" + field + "' must give " + said(results[0]) + ", this gives " + said(tree.getResultType()) + ".");
        } catch (CelValidationException wrong) {
            wrong.getErrors().forEach(error -> fields.problems().add(
                    fields.spot(field).right(Math.max(0, error.getSourceLocation().getColumn())),
                    "In '" + field + "': " + advice(error.getMessage())));
        }
        return Optional.empty();
    }

    private static String said(CelType type) {
        return type.equals(SimpleType.BOOL) ? "yes or no" : type.equals(SimpleType.DOUBLE) ? "a number" : type.name();
    }

    private String advice(String message) {
        var undeclared = java.util.regex.Pattern.compile("undeclared reference to '([^']+)'").matcher(message);
        if (!undeclared.find()) {
            return message;
        }
        return "'" + undeclared.group(1) + "' is no earlier question or value."
                + Nearest.of(undeclared.group(1), names.keySet())
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse("");
    }
}
