package labscore.scenario;

import java.util.List;
import java.util.Locale;
import labscore.scenario.yaml.Node;

/** Constants of an enum as scenarios write them: {@code PRE_TRAINING} is {@code pre-training}. */
final class EnumWords {

    private EnumWords() {}

    static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words(List<String> constants) {
        return constants.stream().map(EnumWords::word).toList();
    }

    /** The constant that the value stands for, given as a word or by its name. */
    static String read(Node node, String name, List<String> constants) {
        String text = node.text(name);
        String constant = text.toUpperCase(Locale.ROOT).replace('-', '_');
        int index = constants.indexOf(constant);
        if (index >= 0 && (text.equals(constant) || text.equals(word(constant)))) {
            return constants.get(index);
        }
        throw node.unlike(name, "one of the words allowed").allowed(text, words(constants)).failure();
    }
}
