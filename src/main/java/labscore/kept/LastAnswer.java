package labscore.kept;

import java.util.List;
import java.util.Optional;
import labscore.scenario.ReadFile;
import labscore.scoring.Assessment;
import labscore.store.Input;

/** The last answer to a question, whatever has changed since. */
public final class LastAnswer {

    private final String key;
    private final List<ReadFile> files;
    private final Input rest;
    private Optional<Assessment> assessment;

    /**
     * @param key of the question with the rules that it had
     * @param files that the scenario was read from
     * @param rest holds the assessment
     */
    LastAnswer(String key, List<ReadFile> files, Input rest) {
        this.key = key;
        this.files = files;
        this.rest = rest;
    }

    String key() {
        return key;
    }

    /** Whether the files are as they were; they are read for that. */
    boolean isUnchanged() {
        for (ReadFile file : files) {
            if (!file.isUnchanged()) {
                return false;
            }
        }
        return true;
    }

    /** Read when it is first asked for, which may be on a thread of its own; nothing if it can't be. */
    public synchronized Optional<Assessment> assessment() {
        if (assessment == null) {
            try {
                assessment = Optional.of(AssessmentCodec.read(rest));
            } catch (RuntimeException unusable) {
                assessment = Optional.empty();
            }
        }
        return assessment;
    }
}
