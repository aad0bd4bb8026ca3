package labscore.universe;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Writes a universe from the command line. */
public final class WriteUniverse {

    private static final String USAGE =
            "usage: WriteUniverse --output DIR [--labs N] [--facts N] [--rules N] [--seed N] [--form csv|jsonl] [--clips]";

    private WriteUniverse() {}

    public static void main(String[] words) {
        int labs = 100;
        int facts = 2000;
        int rules = 40;
        long seed = 1;
        FactForm form = FactForm.CSV;
        boolean clips = false;
        Path output = null;
        Deque<String> left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            switch (left.pop()) {
                case "--labs" -> labs = Integer.parseInt(left.pop());
                case "--facts" -> facts = Integer.parseInt(left.pop());
                case "--rules" -> rules = Integer.parseInt(left.pop());
                case "--seed" -> seed = Long.parseLong(left.pop());
                case "--form" -> form = FactForm.valueOf(left.pop().toUpperCase(Locale.ROOT));
                case "--clips" -> clips = true;
                case "--output" -> output = Path.of(left.pop());
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        if (output == null) {
            throw new IllegalArgumentException(USAGE);
        }
        Universe universe = new Universe(labs, facts, rules, seed);
        UniverseFolder folder = UniverseFolder.write(universe, form, output);
        if (clips) {
            folder.writeClips(universe);
        }
    }
}
