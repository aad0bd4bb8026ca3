package labscore.rulepack.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Vocabulary;
import labscore.rulepack.CompiledPack;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scheme.Scheme;

/** The binary form of a compiled pack, without its scheme, which is read from its file each time. */
final class PackCodec {

    private PackCodec() {}

    static void write(CompiledPack pack, DataOutputStream out) throws IOException {
        VocabularyCodec.write(pack.judgement().vocabulary(), out);
        out.writeInt(pack.judgement().rules().size());
        for (Rule rule : pack.judgement().rules().values()) {
            RuleCodec.write(rule, out);
        }
        Binary.writeTexts(pack.models(), out);
        out.writeInt(pack.classes().size());
        for (Map.Entry<String, byte[]> entry : pack.classes().entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    static CompiledPack read(DataInputStream in, Scheme scheme, String fingerprint) throws IOException {
        Vocabulary vocabulary = VocabularyCodec.read(in);
        Map<String, Rule> rules = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Rule rule = RuleCodec.read(in);
            rules.put(rule.name(), rule);
        }
        List<String> models = Binary.readTexts(in);
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return new CompiledPack(new Judgement(vocabulary, scheme, rules, fingerprint), classes,
                new ArrayList<>(models));
    }
}
