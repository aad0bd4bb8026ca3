package labscore.kept;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Vocabulary;
import labscore.rulepack.cache.RuleCodec;
import labscore.rulepack.cache.VocabularyCodec;
import labscore.scheme.Judgement;
import labscore.scheme.Rule;
import labscore.scheme.Scheme;
import labscore.store.Binary;

/** The binary form of what a rule pack states. */
final class JudgementCodec {

    private JudgementCodec() {}

    static void write(Judgement judgement, DataOutputStream out) throws IOException {
        VocabularyCodec.write(judgement.vocabulary(), out);
        SchemeCodec.write(judgement.scheme(), out);
        Binary.writeList(judgement.rules().values(), RuleCodec::write, out);
        out.writeUTF(judgement.fingerprint());
    }

    static Judgement read(DataInputStream in) throws IOException {
        Vocabulary vocabulary = VocabularyCodec.read(in);
        Scheme scheme = SchemeCodec.read(in);
        Map<String, Rule> rules = new TreeMap<>();
        Binary.readList(RuleCodec::read, in).forEach(rule -> rules.put(rule.name(), rule));
        return new Judgement(vocabulary, scheme, Collections.unmodifiableMap(rules), in.readUTF());
    }
}
