package labscore.scenario.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Edits of a text as they fall: as an analyst makes them, and as they happen to people who know little of YAML. */
final class RandomEdits {

    private static final String[] PIECES = {"---\n", "...\n", "%YAML 1.2\n", "\"", "'", "|\n", ">\n", "|+\n", ">-\n",
            "|2\n", "#", " #", "\r", "\r\n", "\t", "[", "]", "{", "}", ": ", ":", "- ", "-", "? ", "&a ", "*a ", "!t ",
            "\uFEFF", "\u2028", "é", "\u0007", "# \u202E\n", "facts:\n", "other: 1\n", "  - ", "- - ", "    ", " ",
            "\n", "\n\n", "\n  - type: Other\n    id: other\n", "    note: |\n", "    note: >2\n", "next", ",",
            "    note: |+\n\n   \n", "    date: 2026\n", "  - {a: 1}\n", "- x\n", "  -\n    a: 1\n", "key: \"\n", "~",
            "0", "# comment\n", "  other: 1\n", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
            "'\n  - type: Quoted\n    text: '"};

    private final Random random;

    RandomEdits(Random random) {
        this.random = random;
    }

    /** The text with one to three edits. */
    String edited(String text) {
        String edited = text;
        for (int left = random.nextInt(3); left >= 0; left--) {
            edited = random.nextBoolean() ? withOtherCharacters(edited) : withOtherLines(edited);
        }
        return edited;
    }

    private String withOtherCharacters(String text) {
        int at = random.nextInt(text.length() + 1);
        int cut = Math.min(text.length() - at, random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(3));
        String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
        return text.substring(0, at) + piece + text.substring(at + cut);
    }

    private String withOtherLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int from = random.nextInt(lines.size());
        List<String> some = lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(8)));
        switch (random.nextInt(7)) {
            case 0 -> some.clear();
            case 1 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(some));
            case 2 -> Collections.swap(lines, from, random.nextInt(lines.size()));
            case 3 -> some.replaceAll(line -> " " + line);
            case 4 -> some.replaceAll(line -> line.startsWith(" ") ? line.substring(1) : line);
            case 5 -> lines.add(from, PIECES[random.nextInt(PIECES.length)]);
            default -> moveItem(lines);
        }
        return String.join("", lines);
    }

    /** As much as lies between two dashes to another dash, or to nowhere. */
    private void moveItem(List<String> lines) {
        List<Integer> dashes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("  - ") || lines.get(i).startsWith("- ")) {
                dashes.add(i);
            }
        }
        if (dashes.size() > 1) {
            int item = random.nextInt(dashes.size() - 1);
            List<String> moved = lines.subList(dashes.get(item), dashes.get(item + 1));
            List<String> copy = List.copyOf(moved);
            if (random.nextInt(3) > 0) {
                lines.addAll(dashes.get(random.nextInt(dashes.size())), copy);
            } else {
                moved.clear();
            }
        }
    }
}
