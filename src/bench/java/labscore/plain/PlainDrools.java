package labscore.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import labscore.evidence.Evidence;
import labscore.evidence.EvidenceDate;
import labscore.evidence.Fact;
import labscore.evidence.Kind;
import labscore.evidence.Lab;
import labscore.evidence.Status;
import labscore.evidence.WeighedFact;
import labscore.problem.Location;
import labscore.scoring.Credit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The program that a reader of the Drools manual writes: builds the rules from their text, inserts the facts, fires,
 * prints what each lab got. What labscore is compared with.
 */
public final class PlainDrools {

    private final KieBase rules;

    private PlainDrools(KieBase rules) {
        this.rules = rules;
    }

    /**
     * @param words folder with rules and facts, as {@link PlainInput} writes it, and {@code model} for the build that
     *     goes through the executable model; else the classic one, which KieHelper takes by itself. It is the faster
     *     one, and takes a field that a fact doesn't state for 0 or false, so that other rules match.
     */
    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]);
        Map<String, Integer> credits = new TreeMap<>();
        PlainDrools program = new PlainDrools(built(folder, words.length > 1 && words[1].equals("model")));
        KieSession session = program.rules.newKieSession();
        session.registerChannel("credits", credit -> credits.merge(((Credit) credit).lab(), 1, Integer::sum));
        for (String line : Files.readAllLines(folder.resolve("facts.tsv"))) {
            session.insert(program.object(line.split("\t")));
        }
        session.fireAllRules();
        session.dispose();
        credits.forEach((lab, count) -> System.out.println(lab + " " + count));
    }

    private static KieBase built(Path folder, boolean model) throws IOException {
        KieHelper helper = new KieHelper();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".drl")).sorted().toList()) {
                helper.addContent(Files.readString(file), ResourceType.DRL);
            }
        }
        return model ? helper.build(ExecutableModelProject.class) : helper.build();
    }

    private Object object(String[] cells) throws Exception {
        if (cells[0].equals("lab")) {
            return new Lab(cells[1], cells[2], List.of(), null);
        }
        FactType type = rules.getFactType("vocabulary", cells[1]);
        Evidence evidence = (Evidence) type.newInstance();
        for (int i = 9; i < cells.length; i++) {
            String[] field = cells[i].split("=", 2);
            type.set(evidence, field[0], value(type.getField(field[0]), field[1]));
        }
        evidence.represent(new WeighedFact(new Fact(cells[2], cells[1], Map.of(),
                EvidenceDate.parse(cells[3]).orElseThrow(), null, null, 1, List.of(), null, Status.valueOf(cells[4]),
                Boolean.parseBoolean(cells[5]), null, cells[6].equals("null") ? null : cells[6], null,
                new Location("facts.tsv", 1, 1)), Kind.valueOf(cells[7]), Double.parseDouble(cells[8]),
                List.of(cells[2])));
        return evidence;
    }

    private static Object value(FactField field, String text) {
        Class<?> type = field.getType();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).filter(one -> one.toString().equals(text)).findFirst().orElseThrow();
        }
        return switch (type.getSimpleName()) {
            case "Integer" -> Integer.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "Boolean" -> Boolean.valueOf(text);
            case "EvidenceDate" -> EvidenceDate.parse(text).orElseThrow();
            default -> text;
        };
    }
}
