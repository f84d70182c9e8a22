package dev.gameday.failuremode.ui;

import dev.gameday.base.ui.FormPart;
import dev.gameday.failuremode.FallbackKind;
import dev.gameday.failuremode.FallbackStepInput;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The steps of a chain as text: a line each, so that a chain that was edited can be kept and merged like a field. */
class ChainPart implements FormPart {
    private static final String BETWEEN = "\t";
    private static final int PARTS = 4;

    private final ChainCard card;

    ChainPart(ChainCard card) {
        this.card = card;
    }

    @Override
    public String label() {
        return "Fallback chain";
    }

    @Override
    public String text() {
        return card.inputs().stream().map(ChainPart::line).collect(Collectors.joining("\n"));
    }

    @Override
    public boolean put(String text) {
        try {
            card.put(steps(text));
            return true;
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
    }

    @Override
    public String words(String text) {
        List<FallbackStepInput> steps = steps(text);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + words(steps.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String words(FallbackStepInput step) {
        UUID relied = step.dependencyId();
        return step.kind().label()
                + (step.built() ? ", built" : ", planned")
                + (relied == null ? "" : ", relies on " + card.name(relied))
                + (detail(step).isEmpty() ? "" : ": " + detail(step));
    }

    private static String line(FallbackStepInput step) {
        return String.join(
                BETWEEN,
                step.kind().name(),
                String.valueOf(step.built()),
                step.dependencyId() == null ? "" : step.dependencyId().toString(),
                detail(step).replaceAll("\\s+", " "));
    }

    private static String detail(FallbackStepInput step) {
        return Objects.requireNonNullElse(step.detail(), "");
    }

    private static List<FallbackStepInput> steps(String text) {
        return text.lines().map(ChainPart::step).toList();
    }

    private static FallbackStepInput step(String line) {
        String[] parts = line.split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            throw new IllegalArgumentException(line);
        }
        return new FallbackStepInput(
                FallbackKind.valueOf(parts[0]),
                parts[3],
                parts[2].isEmpty() ? null : UUID.fromString(parts[2]),
                Boolean.parseBoolean(parts[1]));
    }
}
