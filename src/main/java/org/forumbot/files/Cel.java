package org.forumbot.files;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.RegexLiteralValidator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.forumbot.dialog.Condition;
import org.forumbot.dialog.Expression;
import org.forumbot.dialog.Truth;
import org.springframework.util.function.SingletonSupplier;

/** Expressions in CEL over some names, checked against their types. Each is compiled once. */
final class Cel {
    /** The reserved words of CEL, which can name nothing. */
    static final Set<String> RESERVED = Set.of(
            "true",
            "false",
            "null",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    /** Results that each condition keeps at most, a power of two. */
    private static final int REMEMBERED = 128;

    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(Coach.bound())
            .build();

    private final Map<String, CelType> names;
    private final Supplier<CelCompiler> compiler;
    private final Map<String, Compiled> compiled = new HashMap<>();

    /** What came of a text: a program, or why there is none. */
    private sealed interface Compiled {
        record Program(CelRuntime.Program program, CelType gives, Set<String> reads) implements Compiled {
            Optional<Object> result(Map<String, ?> known) {
                try {
                    var read = new HashMap<String, Object>();
                    reads.forEach(name -> read.put(name, known.get(name)));
                    return Optional.of(program.eval(read));
                } catch (CelEvaluationException noResult) {
                    return Optional.empty(); // a division by zero, the first of an empty list
                }
            }
        }

        record Wrong(List<CelIssue> issues) implements Compiled {}
    }

    Cel(Map<String, CelType> names) {
        this.names = Map.copyOf(names);
        this.compiler = SingletonSupplier.of(this::compiler);
    }

    private CelCompiler compiler() {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(Coach.declared());
        names.forEach(builder::addVar);
        var items = Naturals.items(names);
        return items.isEmpty()
                ? builder.build()
                : builder.setTypeProvider(new ItemTypes(ImmutableList.copyOf(items)))
                        .build();
    }

    /** What the items of repeated groups have. */
    private record ItemTypes(ImmutableList<StructType> all) implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.<CelType>copyOf(all);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return all.stream()
                    .filter(type -> type.name().equals(name))
                    .<CelType>map(type -> type)
                    .findFirst();
        }
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

    /**
     * Tells mistakes and goes on with one that never holds.
     *
     * @param readable the names that may be read here
     */
    Condition condition(Fields fields, String field, Set<String> readable) {
        return program(fields, field, readable, List.of(SimpleType.BOOL))
                .<Condition>map(Cel::condition)
                .orElse(known -> Truth.FALSE);
    }

    /** Whether it holds; false when it is wrong or has no result. */
    boolean holds(String text, Map<String, ?> known) {
        return compile(text) instanceof Compiled.Program program
                && program.result(known).filter(Boolean.TRUE::equals).isPresent();
    }

    /** What a condition reads that was compiled already; nothing when it is wrong. */
    Set<String> reads(String text) {
        return compiled.get(text) instanceof Compiled.Program program ? program.reads() : Set.of();
    }

    /**
     * Remembers what came of the values that it reads: a step asks before and after, mostly nothing that is read has
     * changed, and many people's steps come between two of one person.
     */
    private static Condition condition(Compiled.Program program) {
        var reads = program.reads().toArray(String[]::new);
        var results = new Lately<List<Object>, Truth>(REMEMBERED);
        return new Condition() {
            @Override
            public Truth test(Map<String, ?> known) {
                var values = new Object[reads.length];
                for (int at = 0; at < reads.length; at++) {
                    var value = known.get(reads[at]);
                    if (value == null) {
                        return Truth.UNKNOWN;
                    }
                    values[at] = value;
                }
                return results.of(
                        Arrays.asList(values),
                        _ -> Truth.of(program.result(known)
                                .filter(Boolean.TRUE::equals)
                                .isPresent()));
            }

            @Override
            public boolean reads(String name) {
                return program.reads().contains(name);
            }
        };
    }

    /** As {@link #condition}, for a number; goes on with one that has no value. */
    Expression expression(Fields fields, String field, Set<String> readable) {
        return program(fields, field, readable, List.of(SimpleType.DOUBLE, SimpleType.INT))
                .<Expression>map(Cel::expression)
                .orElse(known -> Optional.empty());
    }

    private static Expression expression(Compiled.Program program) {
        return new Expression() {
            @Override
            public Optional<BigDecimal> value(Map<String, ?> known) {
                return !knows(known)
                        ? Optional.empty()
                        : program.result(known)
                                .map(result -> ((Number) result).doubleValue())
                                .filter(Double::isFinite)
                                .map(BigDecimal::valueOf);
            }

            @Override
            public boolean knows(Map<String, ?> known) {
                return known.keySet().containsAll(program.reads());
            }

            @Override
            public boolean reads(String name) {
                return program.reads().contains(name);
            }
        };
    }

    private Optional<Compiled.Program> program(
            Fields fields, String field, Set<String> readable, List<CelType> possible) {
        var text = fields.plain(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var told = new CelAdvice(fields, field, text.get(), names, readable);
        return switch (compiled.computeIfAbsent(text.get(), this::compile)) {
            case Compiled.Wrong(var issues) -> {
                told.wrong(issues);
                yield Optional.empty();
            }
            case Compiled.Program program -> {
                boolean fits = told.reads(program.reads()) && told.gives(program.gives(), possible);
                yield fits ? Optional.of(program) : Optional.empty();
            }
        };
    }

    private Compiled compile(String text) {
        try {
            var tree = compiler.get().compile(text).getAst();
            var patterns = CelValidatorFactory.standardCelValidatorBuilder(compiler.get(), RUNTIME)
                    .addAstValidators(RegexLiteralValidator.INSTANCE)
                    .build()
                    .validate(tree);
            return patterns.hasError()
                    ? new Compiled.Wrong(patterns.getErrors())
                    : new Compiled.Program(RUNTIME.createProgram(tree), tree.getResultType(), reads(tree));
        } catch (CelValidationException wrong) {
            return new Compiled.Wrong(wrong.getErrors());
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException("The checked expression '" + text + "' has no program.", impossible);
        }
    }

    private Set<String> reads(CelAbstractSyntaxTree tree) {
        var reads = new HashSet<String>();
        tree.getReferenceMap().values().forEach(reference -> {
            if (names.containsKey(reference.name())) {
                reads.add(reference.name());
            }
        });
        return Set.copyOf(reads);
    }
}
