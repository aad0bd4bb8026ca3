package labscore.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import labscore.problem.LabscoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder that is no whole rule pack. */
class PackErrorsTest {

    private static final Path WHOLE = Path.of("src/test/resources/semantics");
    private static final String RULE = """
            package quality

            rule "plain"
                @points( 1 ) @rationale( "test" ) @source( "test" )
            when
                Delivery( $lab : supplier )
            then
                credit( $lab );
            end
            """;

    @TempDir
    private Path pack;

    @BeforeEach
    void copy_a_whole_pack() throws IOException {
        try (Stream<Path> files = Files.walk(WHOLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(WHOLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void a_folder_that_is_not_there() {
        assertEquals("PACK/none: no folder of rules here\n"
                + "  Name the folder that holds vocabulary.drl with --rules DIR.", messageOf(pack.resolve("none")));
    }

    @Test
    void a_pack_without_its_vocabulary() throws IOException {
        Files.delete(pack.resolve("vocabulary.drl"));
        assertEquals("PACK/vocabulary.drl: a rule pack needs this file [pack-file]", messageOf(pack));
    }

    @Test
    void a_pack_without_its_scorecard() throws IOException {
        Files.delete(pack.resolve("scorecard.yaml"));
        assertEquals("PACK/scorecard.yaml: a rule pack needs this file [pack-file]", messageOf(pack));
    }

    @Test
    void a_pack_without_rules() throws IOException {
        try (Stream<Path> rules = Files.list(pack.resolve("quality"))) {
            for (Path file : rules.toList()) {
                Files.delete(file);
            }
        }
        assertEquals("PACK: there is no rule in this pack [empty]\n"
                + "  Write rules into the folder of a dimension, such as quality/topic.drl.", messageOf(pack));
    }

    @Test
    void a_folder_that_is_no_dimension() throws IOException {
        Files.createDirectory(pack.resolve("qualty"));
        Files.writeString(pack.resolve("qualty/x.drl"), RULE.replace("package quality", "package qualty"));
        assertEquals("""
                PACK/qualty/x.drl:1:1: folder 'qualty' is no dimension [unknown-dimension]
                  1 | package qualty
                    | ^
                  allowed: quality
                  did you mean 'quality'?
                  Move the file, or add the dimension to scorecard.yaml.""", messageOf(pack));
    }

    @Test
    void two_rules_of_one_name() throws IOException {
        Files.writeString(pack.resolve("quality/other.drl"), RULE);
        assertEquals("""
                PACK/quality/other.drl:3:1: a rule named 'plain' stands at quality/meaning.drl:3:1 already \
                [declared-twice]
                  3 | rule "plain"
                    | ^
                  Give each rule its own name.""", messageOf(pack));
    }

    @Test
    void a_rule_file_that_is_not_utf_8() throws IOException {
        Files.write(pack.resolve("quality/other.drl"), "package quality // é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("PACK/quality/other.drl: the file is not UTF-8 [pack-file]\n  Save it as UTF-8.", messageOf(pack));
    }

    @Test
    void a_rule_file_longer_than_rules_are() throws IOException {
        Files.writeString(pack.resolve("quality/other.drl"), " ".repeat(128 * 1024 + 1));
        assertEquals("PACK/quality/other.drl: a rule file of more than 128 KiB [too-complex]\n  Split it into topics.",
                messageOf(pack));
    }

    @Test
    void wrong_files_are_told_of_together() throws IOException {
        Files.writeString(pack.resolve("quality/a.drl"), RULE.replace("plain", "one").replace("supplier", "suplier"));
        Files.writeString(pack.resolve("quality/b.drl"), RULE.replace("plain", "two").replace("credit", "crdit"));
        assertEquals(2, problemsOf(pack).problems().size());
    }

    private String messageOf(Path folder) {
        return problemsOf(folder).getMessage().replace(pack.toString(), "PACK");
    }

    private static LabscoreException problemsOf(Path folder) {
        return assertThrows(LabscoreException.class, () -> RulePackReader.read(PackFiles.read(folder)));
    }
}
