package labscore.rulepack.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.TreeSet;
import labscore.scheme.Rule;
import labscore.store.Binary;

/** The binary form of a rule's header. */
public final class RuleCodec {

    private RuleCodec() {}

    public static void write(Rule rule, DataOutputStream out) throws IOException {
        out.writeUTF(rule.name());
        out.writeUTF(rule.dimension());
        out.writeDouble(rule.points());
        Binary.writeNumber(rule.cap(), out);
        Binary.writeNumber(rule.diminish(), out);
        out.writeUTF(rule.rationale());
        out.writeUTF(rule.source());
        Binary.writeTexts(rule.reads(), out);
        Binary.writePlace(rule.where(), out);
    }

    public static Rule read(DataInputStream in) throws IOException {
        return new Rule(in.readUTF(), in.readUTF(), in.readDouble(), Binary.readNumber(in), Binary.readNumber(in),
                in.readUTF(), in.readUTF(), Collections.unmodifiableSet(new TreeSet<>(Binary.readTexts(in))),
                Binary.readPlace(in));
    }
}
