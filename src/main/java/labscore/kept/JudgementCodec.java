package labscore.kept;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import labscore.evidence.Vocabulary;
import labscore.rulepack.cache.RuleCodec;
import labscore.rulepack.cache.SchemeCodec;
import labscore.rulepack.cache.VocabularyCodec;
import labscore.scheme.Judgement;
import labscore.scheme.PackStamp;
import labscore.scheme.Rule;
import labscore.scheme.Scheme;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of what a rule pack states. */
final class JudgementCodec {

    private JudgementCodec() {}

    static void write(Judgement judgement, Output out) {
        VocabularyCodec.write(judgement.vocabulary(), out);
        SchemeCodec.write(judgement.scheme(), out);
        Binary.writeList(judgement.rules().values(), RuleCodec::write, out);
        writeStamp(judgement.stamp(), out);
    }

    static Judgement read(Input in) {
        Vocabulary vocabulary = VocabularyCodec.read(in);
        Scheme scheme = SchemeCodec.read(in);
        Map<String, Rule> rules = new TreeMap<>();
        Binary.readList(RuleCodec::read, in).forEach(rule -> rules.put(rule.name(), rule));
        return new Judgement(vocabulary, scheme, Collections.unmodifiableMap(rules), readStamp(in));
    }

    private static void writeStamp(PackStamp stamp, Output out) {
        out.writeString(stamp.pack());
        Binary.writeTexts(stamp.files().keySet(), out);
        Binary.writeTexts(stamp.files().values(), out);
    }

    private static PackStamp readStamp(Input in) {
        String pack = in.readString();
        List<String> names = Binary.readTexts(in);
        List<String> hashes = Binary.readTexts(in);
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            files.put(names.get(i), hashes.get(i));
        }
        return new PackStamp(pack, files);
    }
}
