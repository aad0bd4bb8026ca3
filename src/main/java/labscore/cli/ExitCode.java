package labscore.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a run ended, for scripts. */
enum ExitCode {
    OK(0, "It ran."),
    CHECK_FAILED(1, "A check that was asked for failed."),
    COULD_NOT_RUN(2, "It could not run: a bad option, a bad file, or an internal error.");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** Meanings by code, for the help page. */
    static Map<String, String> meanings() {
        return Arrays.stream(values()).collect(Collectors.toMap(
                exit -> String.valueOf(exit.code), exit -> exit.meaning, (a, b) -> a, LinkedHashMap::new));
    }
}
