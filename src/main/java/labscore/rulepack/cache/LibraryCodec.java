package labscore.rulepack.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import labscore.evidence.Vocabulary;
import labscore.rulepack.CompiledUnit;
import labscore.rulepack.check.VocabularyCheck;
import labscore.scheme.Rule;
import labscore.store.Binary;

/** The binary form of all that was compiled under one vocabulary. */
final class LibraryCodec {

    private LibraryCodec() {}

    static void write(CompiledLibrary library, DataOutputStream out) throws IOException {
        VocabularyCodec.write(library.vocabulary(), out);
        writeUnit(library.types(), out);
        out.writeInt(library.compiled().size());
        for (CompiledTopics topics : library.compiled()) {
            out.writeInt(topics.headers().size());
            for (Map.Entry<String, List<Rule>> headers : topics.headers().entrySet()) {
                out.writeUTF(headers.getKey());
                out.writeInt(headers.getValue().size());
                for (Rule rule : headers.getValue()) {
                    RuleCodec.write(rule, out);
                }
            }
            writeUnit(topics.unit(), out);
        }
    }

    static CompiledLibrary read(DataInputStream in) throws IOException {
        Vocabulary vocabulary = VocabularyCodec.read(in);
        requirePlainNames(vocabulary);
        CompiledUnit types = readUnit(in, Set.of());
        List<CompiledTopics> compiled = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            compiled.add(readTopics(in));
        }
        return new CompiledLibrary(vocabulary, types, compiled);
    }

    /** They go into the text that the compiler gets, behind all checks of it. */
    private static void requirePlainNames(Vocabulary vocabulary) throws IOException {
        if (!vocabulary.packageName().equals(VocabularyCheck.PACKAGE)
                || !arePlain(vocabulary.types().keySet()) || !arePlain(vocabulary.enums().keySet())) {
            throw new IOException("a vocabulary that was not checked");
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

    private static CompiledTopics readTopics(DataInputStream in) throws IOException {
        Map<String, List<Rule>> headers = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            String fingerprint = in.readUTF();
            List<Rule> rules = new ArrayList<>();
            for (int rulesLeft = in.readInt(); rulesLeft > 0; rulesLeft--) {
                rules.add(RuleCodec.read(in));
            }
            rules.forEach(rule -> names.add(rule.name()));
            headers.put(fingerprint, rules);
        }
        return new CompiledTopics(headers, readUnit(in, names));
    }

    private static void writeUnit(CompiledUnit unit, DataOutputStream out) throws IOException {
        Binary.writeTexts(unit.models(), out);
        out.writeInt(unit.classes().size());
        for (Map.Entry<String, byte[]> entry : unit.classes().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    private static CompiledUnit readUnit(DataInputStream in, Set<String> rules) throws IOException {
        List<String> models = List.copyOf(Binary.readTexts(in));
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledUnit(classes, models, rules);
    }
}
