package labscore.rulepack.cache;

import java.util.Collections;
import java.util.TreeSet;
import labscore.scheme.Rule;
import labscore.store.Binary;
import labscore.store.Input;
import labscore.store.Output;

/** The binary form of a rule's header. */
public final class RuleCodec {

    private RuleCodec() {}

    public static void write(Rule rule, Output out) {
        out.writeString(rule.name());
        out.writeString(rule.dimension());
        out.writeDouble(rule.points());
        Binary.writeNumber(rule.cap(), out);
        Binary.writeNumber(rule.diminish(), out);
        out.writeString(rule.rationale());
        out.writeString(rule.source());
        Binary.writeTexts(rule.reads(), out);
        Binary.writePlace(rule.where(), out);
    }

    public static Rule read(Input in) {
        return new Rule(in.readString(), in.readString(), in.readDouble(), Binary.readNumber(in), Binary.readNumber(in),
                in.readString(), in.readString(), Collections.unmodifiableSet(new TreeSet<>(Binary.readTexts(in))),
                Binary.readPlace(in));
    }
}
