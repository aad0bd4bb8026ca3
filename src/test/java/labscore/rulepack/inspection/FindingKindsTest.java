package labscore.rulepack.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import labscore.problem.FindingKind;
import labscore.rulepack.finding.CheckKind;
import org.junit.jupiter.api.Test;

/** Each kind of finding has its id, its section in the manual, and a file that is found to have it. */
class FindingKindsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern ID = Pattern.compile("^\\S.*\\[([a-z-]+)]$", Pattern.MULTILINE);
    private static final Pattern SECTION = Pattern.compile("^### (.*)$", Pattern.MULTILINE);

    @Test
    void ids_are_unique_words_with_dashes() {
        List<String> ids = ids();
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids.stream().sorted().toList());
        ids.forEach(id -> assertTrue(id.matches("[a-z]+(-[a-z]+)*"), id));
    }

    @Test
    void summaries_are_one_sentence() {
        FindingKinds.all().forEach(kind -> assertTrue(kind.summary().matches("[A-Z'][^.]*\\."), kind.summary()));
    }

    @Test
    void what_keeps_a_pack_from_running_can_not_be_ignored() {
        Stream.of(CheckKind.values()).forEach(kind -> assertFalse(kind.isIgnorable(), kind.id()));
    }

    @Test
    void each_is_found_in_a_golden_file_and_no_other() throws IOException {
        assertEquals(new TreeSet<>(ids()), idsInGoldenFiles());
    }

    @Test
    void each_has_its_section_in_the_manual_and_each_section_its_id() throws IOException {
        String manual = Files.readString(Path.of("rules/README.md"));
        List<String> sections = SECTION.matcher(manual.substring(manual.indexOf("## What check finds"))).results()
                .map(section -> section.group(1)).toList();
        assertEquals(ids(), sections);
    }

    private static List<String> ids() {
        return FindingKinds.all().stream().map(FindingKind::id).toList();
    }

    private static TreeSet<String> idsInGoldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .filter(file -> Stream.of("rules", "lint", "packs").anyMatch(room ->
                            file.startsWith(GOLDEN.resolve(room)))).toList();
            TreeSet<String> ids = new TreeSet<>();
            for (Path text : texts) {
                ids.addAll(ID.matcher(Files.readString(text)).results().map(match -> match.group(1))
                        .collect(Collectors.toSet()));
            }
            return ids;
        }
    }
}
