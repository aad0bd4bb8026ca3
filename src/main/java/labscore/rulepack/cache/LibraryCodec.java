package labscore.rulepack.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.evidence.Vocabulary;
import labscore.rulepack.CompiledRule;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.check.VocabularyCheck;
import labscore.scheme.Rule;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of all that was compiled under one vocabulary. */
final class LibraryCodec {

    private LibraryCodec() {}

    static void write(CompiledLibrary library, Output out) {
        VocabularyCodec.write(library.vocabulary(), out);
        writeUnit(library.types(), out);
        out.writeString(library.scorecard().fingerprint());
        SchemeCodec.write(library.scorecard().scheme(), out);
        out.writeInt(library.compiled().size());
        for (CompiledTopics topics : library.compiled()) {
            out.writeInt(topics.headers().size());
            for (Map.Entry<String, List<Rule>> headers : topics.headers().entrySet()) {
                out.writeString(headers.getKey());
                out.writeInt(headers.getValue().size());
                for (Rule rule : headers.getValue()) {
                    RuleCodec.write(rule, out);
                }
            }
            writeUnit(topics.unit(), out);
        }
    }

    static CompiledLibrary read(Input in) {
        Vocabulary vocabulary = VocabularyCodec.read(in);
        requirePlainNames(vocabulary);
        CompiledUnit types = readUnit(in, Set.of());
        KnownScorecard scorecard = new KnownScorecard(in.readString(), SchemeCodec.read(in));
        List<CompiledTopics> compiled = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            compiled.add(readTopics(in));
        }
        return new CompiledLibrary(vocabulary, types, scorecard, compiled);
    }

    /** They go into the text that the compiler gets, behind all checks of it. */
    private static void requirePlainNames(Vocabulary vocabulary) {
        if (!vocabulary.packageName().equals(VocabularyCheck.PACKAGE)
                || !arePlain(vocabulary.types().keySet()) || !arePlain(vocabulary.enums().keySet())) {
            throw new IllegalStateException("a vocabulary that was not checked");
        }
    }

    private static boolean arePlain(Set<String> names) {
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                if (!Character.isLetterOrDigit(name.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static CompiledTopics readTopics(Input in) {
        Map<String, List<Rule>> headers = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            String fingerprint = in.readString();
            List<Rule> rules = new ArrayList<>();
            for (int rulesLeft = in.readInt(); rulesLeft > 0; rulesLeft--) {
                rules.add(RuleCodec.read(in));
            }
            rules.forEach(rule -> names.add(rule.name()));
            headers.put(fingerprint, rules);
        }
        return new CompiledTopics(headers, readUnit(in, names));
    }

    private static void writeUnit(CompiledUnit unit, Output out) {
        out.writeInt(unit.made().size());
        for (Map.Entry<String, CompiledRule> entry : unit.made().entrySet()) {
            out.writeString(entry.getKey());
            out.writeString(entry.getValue().className());
            out.writeString(entry.getValue().method());
            out.writeString(entry.getValue().words());
        }
        out.writeInt(unit.classes().size());
        for (Map.Entry<String, byte[]> entry : unit.classes().entrySet()) {
            out.writeString(entry.getKey());
            out.writeBytes(entry.getValue());
        }
    }

    private static CompiledUnit readUnit(Input in, Set<String> rules) {
        Map<String, CompiledRule> made = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            made.put(in.readString(), new CompiledRule(in.readString(), in.readString(), in.readString()));
        }
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(in.readString(), in.readBytes());
        }
        return new CompiledUnit(classes, made, rules);
    }
}
