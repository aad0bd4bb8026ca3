package labscore.kept;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import labscore.scenario.ReadFile;
import labscore.scoring.Assessment;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.KeptFiles;
import labscore.store.Output;
import labscore.store.Program;

/** Assessments of earlier runs. */
public final class KeptAssessments {

    /** Some megabytes at most, and more scenarios than anybody looks at in a day. */
    private static final int MOST = 100;

    private final KeptFiles files;
    /** By the question of whatever rules, or of whatever choices: under which key its last answer is kept. */
    private final KeptFiles last;
    private final String program;

    /**
     * @param cache folder
     * @param program tells one build of the program from another
     */
    public KeptAssessments(Path cache, String program) {
        this.files = new KeptFiles(cache, ".assessment", MOST);
        this.last = new KeptFiles(cache, ".last", 2 * MOST);
        this.program = program;
    }

    /**
     * @param cache folder, or {@code null} for none
     * @return empty if there is no folder, or if the program runs from loose classes that change unseen
     */
    public static Optional<KeptAssessments> in(Path cache) {
        return cache == null
                ? Optional.empty()
                : Program.stamp().map(program -> new KeptAssessments(cache, program));
    }

    /** The assessment that was made before, if every file that it was made from is as it was. */
    public Optional<Assessment> find(Question question) {
        return read(question.key(program)).filter(LastAnswer::isUnchanged).flatMap(LastAnswer::assessment);
    }

    /**
     * As {@link #find(Question)}.
     *
     * @param last answer to the question, if it is known already
     */
    public Optional<Assessment> find(Question question, Optional<LastAnswer> last) {
        return last.isPresent() && last.get().key().equals(question.key(program))
                ? last.filter(LastAnswer::isUnchanged).flatMap(LastAnswer::assessment)
                : find(question);
    }

    /**
     * Keeps an assessment.
     *
     * @param from files that the scenario was read from
     */
    public void keep(Question question, List<ReadFile> from, Assessment assessment) {
        files.store(question.key(program), out -> {
            Binary.writeList(from, KeptAssessments::writeFile, out);
            AssessmentCodec.write(assessment, out);
        });
        Stream.of(question.keyOfAnyRules(program), question.keyOfDay(program))
                .forEach(key -> last.store(key, out -> out.writeString(question.key(program))));
    }

    /**
     * The last answer to the question, whatever files and rules it was made from; if there is none, to the
     * question with other choices, whose credits are the same.
     */
    public Optional<LastAnswer> last(Question question) {
        return last(question.keyOfAnyRules(program)).or(() -> last(question.keyOfDay(program)));
    }

    private Optional<LastAnswer> last(String key) {
        return last.load(key, in -> in.readString()).flatMap(this::read);
    }

    private Optional<LastAnswer> read(String key) {
        return files.load(key, in -> new LastAnswer(key, Binary.readList(KeptAssessments::readFile, in), in));
    }

    private static void writeFile(ReadFile file, Output out) {
        out.writeString(file.wanted().toString());
        out.writeString(file.real().toString());
        out.writeString(file.digest());
    }

    private static ReadFile readFile(Input in) {
        return new ReadFile(Path.of(in.readString()), Path.of(in.readString()), in.readString());
    }
}
